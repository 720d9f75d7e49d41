package cunbu.app.paper;

import cunbu.sync.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a table as text that every spreadsheet opens: UTF-8 with its mark (without it Chinese is garbled), RFC 4180, and no cell
 * that a spreadsheet would run as a formula.
 */
public final class CsvFile {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String FORMULA_GUARD = "'";
    private static final String NEEDS_QUOTES = "[\\s\\S]*[\",\\r\\n][\\s\\S]*";

    private CsvFile() {
    }

    /** Writes the rows, the first of them the headings; a file of that name is replaced. */
    public static void write(Path file, Stream<List<String>> rows) throws IOException {
        write(file, rows, StandardCharsets.UTF_8);
    }

    /** The same in another encoding, for systems that cannot read UTF-8; only UTF-8 gets its mark. */
    public static void write(Path file, Stream<List<String>> rows, Charset charset) throws IOException {
        try (BufferedWriter out = open(file, charset)) {
            for (List<String> row : (Iterable<List<String>>) rows::iterator) {
                line(out, row.stream().map(CsvFile::cell));
            }
        }
    }

    /** Writes headings and rows. Long numbers stay as they are: text has no types, so who opens it in a spreadsheet asks for the workbook instead. */
    public static void write(Path file, Table table) throws IOException {
        write(file, new Paper("", table), Progress.NONE);
    }

    static void write(Path file, Paper paper, Progress progress) throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "text", ".part");
        try {
            try (BufferedWriter out = open(made, StandardCharsets.UTF_8)) {
                Text text = new Text(out, progress);
                if (!paper.title().isEmpty()) {
                    text.page(paper.title());
                }
                paper.on(text);
            }
            // Copied, not moved: the file belongs to whoever may write in that folder.
            try (OutputStream out = Files.newOutputStream(file)) {
                Files.copy(made, out);
            }
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** The pieces of a paper as lines of text. */
    private record Text(BufferedWriter out, Progress progress) implements Surface {

        @Override
        public void page(String title) throws IOException {
            line(out, Stream.of(cell(title)));
        }

        @Override
        public void lines(List<String> lines) throws IOException {
            for (String each : lines) {
                line(out, Stream.of(cell(each)));
            }
        }

        @Override
        public void pairs(List<List<String>> pairs) throws IOException {
            for (List<String> pair : pairs) {
                line(out, pair.stream().map(CsvFile::cell));
            }
        }

        @Override
        public void table(Table table) throws IOException {
            line(out, table.headings().stream().map(CsvFile::cell));
            int done = 0;
            for (List<String> row : table.rows()) {
                progress.at(done++, table.rows().size());
                line(out, IntStream.range(0, row.size()).mapToObj(at -> table.isNumber(at, row.get(at)) ? row.get(at) : cell(row.get(at))));
            }
        }

        @Override
        public void code(String text, String caption) throws IOException {
            line(out, Stream.of(cell(caption), cell(text)));
        }
    }

    private static BufferedWriter open(Path file, Charset charset) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, charset);
        if (charset.equals(StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
        }
        return out;
    }

    private static void line(BufferedWriter out, Stream<String> cells) throws IOException {
        out.write(cells.collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? FORMULA_GUARD + text : text;
        return safe.matches(NEEDS_QUOTES) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The text of a cell as it was before {@link #write} made it safe. */
    public static String unguarded(String cell) {
        return cell.startsWith(FORMULA_GUARD) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
