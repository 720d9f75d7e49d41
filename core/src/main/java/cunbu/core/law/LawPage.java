package cunbu.core.law;

import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One parameter of the law as a reader sees it: what it is for, and every value that it has or had anywhere.
 *
 * @param parameter {@code topic/parameter}
 * @param unit      what it is measured in
 * @param purpose   the comment at the top of its widest area's file
 * @param choices   the codes among which a value chooses, where it is measured in codes; else empty
 * @param lines     by area, the nation first, and by day; what was replaced stands before what replaced it
 */
public record LawPage(String parameter, String unit, String purpose, List<String> choices, List<Line> lines) {

    /** The topic of what the county wants to reach. */
    public static final String TARGETS = "target";
    /** How a repeal is written: from that day on the wider area's text holds. */
    public static final String REPEALED = "-";

    /**
     * One value.
     *
     * @param citation  whose text it is, from which day, by which document
     * @param value     as it is written in the book
     * @param enteredOn the day on which the county entered it; null for a value that came with the program
     * @param replaced  whether another one was put in its place
     */
    public record Line(Citation citation, String value, LocalDate enteredOn, boolean replaced) {

        public boolean repeal() {
            return value.equals(REPEALED);
        }

        private boolean isReplacedBy(Line next) {
            return citation.area().equals(next.citation.area()) && citation.from().equals(next.citation.from());
        }
    }

    public LawPage {
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    /** @param lines those of one area and day in the order in which they came */
    static List<Line> inOrder(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing((Line line) -> line.citation().area()).thenComparing(line -> line.citation().from()));
        for (int i = 0; i < sorted.size() - 1; i++) {
            Line line = sorted.get(i);
            sorted.set(i, new Line(line.citation(), line.value(), line.enteredOn(), line.isReplacedBy(sorted.get(i + 1))));
        }
        return sorted;
    }

    /** The folder that the parameter lies in: mostly a scheme. */
    public String topic() {
        return parameter.substring(0, parameter.indexOf('/'));
    }

    /** The value that holds in an area on a day; empty before the first one and after a repeal. */
    public Optional<Line> holding(AreaCode area, LocalDate day) {
        Optional<Line> own = lines.stream()
                .filter(line -> !line.replaced() && line.citation().area().equals(area) && !line.citation().from().isAfter(day))
                .reduce((earlier, later) -> later).filter(line -> !line.repeal());
        return own.isPresent() || area.equals(AreaCode.NATION) ? own : holding(area.parent(), day);
    }
}
