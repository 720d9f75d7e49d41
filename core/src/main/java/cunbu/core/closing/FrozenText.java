package cunbu.core.closing;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Note;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts as text: equal counts have equal texts, to the character. Each row ends with a line feed, its cells are parted by tabs; a
 * backslash goes before an n, t or backslash that stands for a line feed, a tab or itself.
 * <pre>
 * births        12
 * births-male   ?   undecided   births-male   3
 * </pre>
 * A measure that has no row is unknown, and nobody said why.
 */
public final class FrozenText {

    private static final String CELL = "\t";
    private static final String ROW = "\n";
    private static final String UNKNOWN = "?";
    private static final String OUTSIDE = "-";
    private static final Map<String, Measure> MEASURES = Stream.of(Measure.values()).collect(Collectors.toMap(Measure::code, Function.identity()));

    private FrozenText() {
    }

    public static String measures(Measures measures) {
        StringBuilder text = new StringBuilder();
        for (Measure measure : Measure.values()) {
            if (measures.counts().containsKey(measure)) {
                text.append(row(List.of(measure.code(), measures.counts().get(measure).toPlainString())));
            } else if (measures.reasons().containsKey(measure)) {
                Note reason = measures.reasons().get(measure);
                List<String> cells = new ArrayList<>(List.of(measure.code(), UNKNOWN, reason.reason()));
                cells.addAll(reason.arguments());
                text.append(row(cells));
            }
        }
        return text.toString();
    }

    /** What a later version of the program counted and this one does not know is passed over. */
    public static Measures measures(String text) {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        Map<Measure, Note> reasons = new EnumMap<>(Measure.class);
        rows(text).filter(cells -> MEASURES.containsKey(cells.get(0))).forEach(cells -> {
            Measure measure = MEASURES.get(cells.get(0));
            if (cells.get(1).equals(UNKNOWN)) {
                reasons.put(measure, new Note(cells.get(2), cells.subList(3, cells.size())));
            } else {
                counts.put(measure, new BigDecimal(cells.get(1)));
            }
        });
        return new Measures(counts, reasons);
    }

    public static String moves(Collection<Moved> moves) {
        return moves.stream().map(move -> row(List.of(place(move.from()), place(move.to()), Long.toString(move.persons())))).sorted()
                .collect(Collectors.joining());
    }

    public static List<Moved> moves(String text) {
        return rows(text).map(cells -> new Moved(place(cells.get(0)), place(cells.get(1)), Long.parseLong(cells.get(2)))).toList();
    }

    static String names(SortedMap<AreaCode, String> names) {
        return names.entrySet().stream().map(each -> row(List.of(each.getKey().text(), each.getValue()))).collect(Collectors.joining());
    }

    static SortedMap<AreaCode, String> names(String text) {
        SortedMap<AreaCode, String> names = new TreeMap<>();
        rows(text).forEach(cells -> names.put(new AreaCode(cells.get(0)), cells.get(1)));
        return names;
    }

    static String row(List<String> cells) {
        return cells.stream().map(FrozenText::escaped).collect(Collectors.joining(CELL)) + ROW;
    }

    private static Stream<List<String>> rows(String text) {
        return text.lines().map(line -> Arrays.stream(line.split(CELL, -1)).map(FrozenText::plain).toList());
    }

    private static String place(AreaCode area) {
        return Optional.ofNullable(area).map(AreaCode::text).orElse(OUTSIDE);
    }

    private static AreaCode place(String cell) {
        return cell.equals(OUTSIDE) ? null : new AreaCode(cell);
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char each = cell.charAt(i);
            if (each != '\\') {
                plain.append(each);
                continue;
            }
            char next = cell.charAt(++i);
            plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
        }
        return plain.toString();
    }
}
