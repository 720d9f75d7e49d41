package cunbu.app.award;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.award.Verdict;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.OfficePhone;
import cunbu.core.notice.PublicName;
import cunbu.core.notice.PublicText;
import cunbu.core.notice.WhereToObject;
import cunbu.sync.seal.NoticeSeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A notice in the words of a language, as it is printed, opened in a spreadsheet and read back from there. */
public final class NoticePaper {

    /** Rows of a sheet, from 0: the title, the head, the headings, the lines, a sentence, the code. */
    private static final int OFFICE = 2;
    private static final int AREA = 3;
    private static final int POSTED_ON = 4;
    private static final int PLACE = 6;
    private static final int PHONE = 7;

    private final Texts texts;

    public NoticePaper(Texts texts) {
        this.texts = texts;
    }

    /** @param code the signed code; null to leave it out */
    public Paper of(NoticeList list, String code) {
        return paper(list, List.of(), code == null ? List.of() : List.of(new Block.Code(code, texts.get("notice.code"))));
    }

    /** A notice that nobody has hung up or signed, which says so. */
    public Paper draft(NoticeList list) {
        return paper(list, List.of(Block.Lines.of(texts.get("notice.draft"))), List.of());
    }

    private Paper paper(NoticeList list, List<Block> start, List<Block> end) {
        Table lines = new Table(Stream.of("number", "name", "village", "verdict").map(each -> Column.words(texts.get("notice.column." + each))).toList(),
                rows(list));
        List<Block> blocks = new ArrayList<>(start);
        blocks.addAll(List.of(new Block.Pairs(head(list)), lines, Block.Lines.of(texts.get("notice.objections"))));
        blocks.addAll(end);
        return new Paper(title(list), blocks, false);
    }

    /** Says at the foot of a page which one it is. */
    public String page(int page, int pages) {
        return texts.get("paper.page", page, pages);
    }

    private String title(NoticeList list) {
        return texts.get("notice.title", texts.get("award.scheme." + list.scheme()));
    }

    private List<List<String>> head(NoticeList list) {
        List<List<String>> head = new ArrayList<>();
        head.add(List.of(texts.get("notice.scheme"), texts.get("award.scheme." + list.scheme())));
        head.add(List.of(texts.get("notice.office"), list.officeName().text()));
        head.add(List.of(texts.get("notice.area"), list.areaName().text()));
        head.add(List.of(texts.get("notice.postedOn"), list.postedOn().toString()));
        head.add(List.of(texts.get("notice.lastDay"), texts.get("notice.lastDayAndDays", list.lastDay(), list.days())));
        head.add(List.of(texts.get("notice.where"), list.whereToObject().place().text()));
        if (list.whereToObject().phone() != null) {
            head.add(List.of(texts.get("notice.phone"), list.whereToObject().phone().text()));
        }
        return head;
    }

    private List<List<String>> rows(NoticeList list) {
        List<List<String>> rows = new ArrayList<>();
        for (NoticeLine line : list.lines()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), line.name().text(), line.village().text(), texts.of(line.verdict())));
        }
        return rows;
    }

    /**
     * The list in the rows of such a sheet; its codes are those of the seal. The row of the code may be left out, as when a list was typed.
     *
     * @throws RuntimeException if the rows are anything else: a list that is not, to the cell, what this language makes of it
     */
    NoticeList read(List<List<String>> rows, NoticeSeal seal) {
        boolean phone = rows.get(PHONE).size() == 2;
        WhereToObject where = new WhereToObject(new PublicText(rows.get(PLACE).get(1)), phone ? new OfficePhone(rows.get(PHONE).get(1)) : null);
        int end = rows.indexOf(List.of(texts.get("notice.objections")));
        List<NoticeLine> lines = rows.subList(phone ? PHONE + 2 : PHONE + 1, end).stream().map(this::line).toList();
        NoticeList list = new NoticeList(seal.scheme(), seal.office(), new PublicText(rows.get(OFFICE).get(1)), seal.area(),
                new PublicText(rows.get(AREA).get(1)), LocalDate.parse(rows.get(POSTED_ON).get(1)), seal.days(), where, lines);
        String code = rows.size() > end + 1 ? rows.get(end + 1).get(1) : "";
        List<List<String>> whole = of(list, code).rows();
        if (!rows.equals(code.isEmpty() ? whole.subList(0, end + 1) : whole)) {
            throw new IllegalArgumentException("not a sheet of a notice");
        }
        return list;
    }

    private NoticeLine line(List<String> cells) {
        Verdict verdict = Stream.of(Verdict.values()).filter(each -> texts.of(each).equals(cells.get(3))).findFirst().orElseThrow();
        return new NoticeLine(new PublicName(cells.get(1)), new PublicText(cells.get(2)), verdict);
    }
}
