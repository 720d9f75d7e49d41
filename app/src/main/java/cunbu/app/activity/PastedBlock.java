package cunbu.app.activity;

import java.util.Arrays;
import java.util.List;

/** A block of cells as a spreadsheet hands it over: rows on lines, cells between tabs. */
record PastedBlock(List<List<String>> rows) {

    static PastedBlock of(String text) {
        List<String> lines = Arrays.asList(text.split("\r\n|\n|\r", -1));
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return new PastedBlock(lines.subList(0, end).stream().map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList()).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
