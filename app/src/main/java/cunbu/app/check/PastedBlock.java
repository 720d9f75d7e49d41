package cunbu.app.check;

import cunbu.core.history.Coded;
import cunbu.core.report.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines copied from a spreadsheet or a text: a name or code, a number, and perhaps a second one (last year's count, or the change
 * of a figure). Headings without numbers are passed over.
 *
 * @param unknown the lines that were not understood
 */
record PastedBlock(List<Value> values, List<Line> unknown) {

    /** @param second null if the line has one number only; likewise {@code first} */
    record Value(Coded meaning, String first, String second) {
    }

    /** @param number from 1 */
    record Line(int number, String text, Reason reason) {
    }

    enum Reason { NO_SUCH_NAME, NO_NUMBER }

    private static final Pattern UNIT = Pattern.compile("%|‰|％|人|例|户|名|件|—+|-+|－|…+|/");
    private static final Pattern BETWEEN = Pattern.compile("[\\s;；|]+|(?<![0-9])[:：]|[,，](?![0-9]{3})");

    PastedBlock {
        values = List.copyOf(values);
        unknown = List.copyOf(unknown);
    }

    static PastedBlock read(String text, Names names) {
        List<Value> values = new ArrayList<>();
        List<Line> unknown = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            List<String> cells = cells(lines[i]);
            Optional<Value> value = value(cells, names);
            value.filter(each -> each.first() != null || each.second() != null).ifPresent(values::add);
            boolean spoken = value.map(each -> each.first() == null && each.second() == null).orElse(true);
            boolean named = named(cells, names) >= 0;
            if (spoken && (named ? cells.stream().skip(named(cells, names) + 1).anyMatch(PastedBlock::says) : cells.stream().anyMatch(PastedBlock::isNumber))) {
                unknown.add(new Line(i + 1, lines[i].strip(), named ? Reason.NO_NUMBER : Reason.NO_SUCH_NAME));
            }
        }
        return new PastedBlock(values, unknown);
    }

    /** Those of a spreadsheet, or of a line of text the words before the first number as one, and what follows. */
    private static List<String> cells(String line) {
        if (line.contains("\t")) {
            return Stream.of(line.split("\t", -1)).map(String::strip).toList();
        }
        List<String> words = Stream.of(BETWEEN.split(line.strip())).filter(word -> !word.isEmpty()).toList();
        int first = 0;
        while (first < words.size() && (first == 0 || !isNumber(words.get(first)))) {
            first++;
        }
        List<String> cells = new ArrayList<>(List.of(String.join(" ", words.subList(0, first))));
        cells.addAll(words.subList(first, words.size()));
        return cells;
    }

    private static Optional<Value> value(List<String> cells, Names names) {
        int at = named(cells, names);
        if (at < 0) {
            return Optional.empty();
        }
        List<String> numbers = cells.subList(at + 1, cells.size()).stream().filter(cell -> !isUnit(cell)).toList();
        boolean asFigure = numbers.stream().anyMatch(number -> number.matches(".*[.%‰％].*"));
        return Optional.of(new Value(names.meaning(cells.get(at), asFigure).orElseThrow(), number(numbers, 0), number(numbers, 1)));
    }

    private static int named(List<String> cells, Names names) {
        for (int i = 0; i < cells.size(); i++) {
            if (names.meaning(cells.get(i), false).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static String number(List<String> cells, int at) {
        return at < cells.size() && isNumber(cells.get(at)) ? cells.get(at) : null;
    }

    private static boolean isUnit(String cell) {
        return UNIT.matcher(cell).matches();
    }

    private static boolean says(String cell) {
        return !cell.isBlank() && !isUnit(cell);
    }

    private static boolean isNumber(String cell) {
        return Printed.of(cell).isPresent();
    }
}
