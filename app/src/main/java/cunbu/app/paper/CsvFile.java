package cunbu.app.paper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table as text that every spreadsheet opens: UTF-8 with its mark (without it Chinese is garbled), RFC 4180, and no cell
 * that a spreadsheet would run as a formula.
 */
public final class CsvFile {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String NEEDS_QUOTES = "[\\s\\S]*[\",\\r\\n][\\s\\S]*";

    private CsvFile() {
    }

    /** Writes the rows, the first of them the headings; a file of that name is replaced. */
    public static void write(Path file, Stream<List<String>> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            for (List<String> row : (Iterable<List<String>>) rows::iterator) {
                out.write(row.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n");
            }
        }
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches(NEEDS_QUOTES) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
