package cunbu.core.notice;

import cunbu.core.award.Verdict;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The canonical text of a notice: equal notices have equal texts, to the character. Each row is a line that ends with a line feed, its
 * cells are parted by tabs, neither of which a text for the public can hold:
 * <pre>
 * cunbu-notice  1
 * scheme        rural-reward
 * office        530824101000  威远镇人民政府
 * area          530824101201  大村村民委员会
 * posted        2009-11-02
 * days          7
 * until         2009-11-09
 * where         威远镇人民政府  0879-5221234
 * 1             张*伟  大村村民委员会  ELIGIBLE
 * </pre>
 */
public final class NoticeText {

    private static final List<String> HEAD = List.of("cunbu-notice", "1");
    private static final int ROWS_BEFORE_THE_LINES = 8;
    private static final String CELL = "\t";
    private static final String ROW = "\n";

    private NoticeText() {
    }

    static String write(NoticeList list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        rows.add(List.of("scheme", list.scheme()));
        rows.add(List.of("office", list.office().text(), list.officeName().text()));
        rows.add(List.of("area", list.area().text(), list.areaName().text()));
        rows.add(List.of("posted", list.postedOn().toString()));
        rows.add(List.of("days", Integer.toString(list.days())));
        rows.add(List.of("until", list.lastDay().toString()));
        WhereToObject where = list.whereToObject();
        rows.add(where.phone() == null ? List.of("where", where.place().text()) : List.of("where", where.place().text(), where.phone().text()));
        for (NoticeLine line : list.lines()) {
            int number = rows.size() - ROWS_BEFORE_THE_LINES + 1;
            rows.add(List.of(Integer.toString(number), line.name().text(), line.village().text(), line.verdict().code()));
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(CELL, row)).append(ROW));
        return text.toString();
    }

    /**
     * The notice of a text. What a copy changes without being seen does not count: a byte order mark, line ends of other systems, a last
     * line without an end.
     *
     * @throws IllegalArgumentException if it is anything but the canonical text of a notice; never with any of it in the message
     */
    public static NoticeList read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = plain.lines().map(line -> List.of(line.split(CELL, -1))).toList();
        if (rows.size() <= ROWS_BEFORE_THE_LINES || rows.size() > ROWS_BEFORE_THE_LINES + NoticeList.MOST_LINES) {
            throw notANotice();
        }
        NoticeList list = list(rows);
        String ended = String.join(ROW, plain.lines().toList()) + ROW;
        if (!list.text().equals(ended)) {
            throw notANotice();
        }
        return list;
    }

    private static NoticeList list(List<List<String>> rows) {
        try {
            List<String> where = rows.get(7);
            OfficePhone phone = where.size() == 3 ? new OfficePhone(where.get(2)) : null;
            List<NoticeLine> lines = rows.subList(ROWS_BEFORE_THE_LINES, rows.size()).stream().map(NoticeText::line).toList();
            return new NoticeList(rows.get(1).get(1), new AreaCode(rows.get(2).get(1)), new PublicText(rows.get(2).get(2)),
                    new AreaCode(rows.get(3).get(1)), new PublicText(rows.get(3).get(2)), LocalDate.parse(rows.get(4).get(1)),
                    Integer.parseInt(rows.get(5).get(1)), new WhereToObject(new PublicText(where.get(1)), phone), lines);
        } catch (RuntimeException e) {
            // What stood there stays out of the message: it may be what a notice must not hold.
            throw notANotice();
        }
    }

    private static NoticeLine line(List<String> cells) {
        return new NoticeLine(new PublicName(cells.get(1)), new PublicText(cells.get(2)), Verdict.valueOf(cells.get(3)));
    }

    private static IllegalArgumentException notANotice() {
        return new IllegalArgumentException("not the text of a notice");
    }
}
