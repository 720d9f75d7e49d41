package cunbu.app.award;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.json.NotUnderstood;
import cunbu.app.json.NoticeJson;
import cunbu.app.paper.CsvFile;
import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Sheet;
import cunbu.app.sheet.SheetUnreadable;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.NoticeText;
import cunbu.sync.seal.NoticeSeal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file in which somebody brings a notice: its canonical text, its JSON document, or a sheet (XLSX, CSV) in one of the languages. */
final class NoticeFile {

    private static final long LARGEST = 16L << 20;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{100,200}\\.[A-Za-z0-9_-]{100,300}\\.[A-Za-z0-9_-]{86}");

    private final byte[] bytes;
    private final List<List<String>> rows;

    private NoticeFile(byte[] bytes, List<List<String>> rows) {
        this.bytes = bytes;
        this.rows = rows;
    }

    /** Takes in what the file holds, whatever its name. @throws IOException if it cannot be read, or is far larger than a notice */
    static NoticeFile of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new NoticeFile(new byte[0], List.of());
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean sheet = !startsWith(bytes, "{") && !startsWith(bytes, "cunbu-notice");
        return new NoticeFile(bytes, sheet ? rows(file, startsWith(bytes, "PK")) : List.of());
    }

    private static List<List<String>> rows(Path file, boolean workbook) {
        UnaryOperator<String> plain = workbook ? UnaryOperator.identity() : CsvFile::unguarded;
        List<List<String>> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file)) {
            sheet.forEachRemaining(row -> rows.add(row.cells().stream().map(Cell::text).map(plain).toList()));
        } catch (SheetUnreadable e) {
            return List.of();
        }
        return rows;
    }

    /** Whether there is nothing in the file that could be compared: it is no text of ours, no JSON and no sheet. */
    boolean isForeign() {
        boolean ours = startsWith(bytes, "{") || startsWith(bytes, "cunbu-notice");
        return startsWith(bytes, "%PDF-") || !ours && rows.stream().allMatch(row -> row.size() < 2);
    }

    /** The code that the file brings along; empty if there is none in it. */
    Optional<String> code() {
        if (startsWith(bytes, "{")) {
            return json().map(NoticeJson.Document::code);
        }
        return rows.stream().flatMap(List::stream).filter(cell -> CODE.matcher(cell).matches()).findFirst();
    }

    /** The list of a file that says everything itself; empty if it is a sheet, or no notice. */
    Optional<NoticeList> list() {
        if (startsWith(bytes, "{")) {
            return json().map(NoticeJson.Document::list);
        }
        try {
            return Optional.of(NoticeText.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The list, of a sheet with the codes of a seal; empty if it is no notice, or something in it is not as the program writes it. */
    Optional<NoticeList> list(NoticeSeal seal) {
        return rows.isEmpty() ? list() : Stream.of(Language.values()).flatMap(language -> list(seal, new Texts(language)).stream()).findFirst();
    }

    private Optional<NoticeList> list(NoticeSeal seal, Texts texts) {
        try {
            return Optional.of(new NoticePaper(texts).read(rows, seal));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<NoticeJson.Document> json() {
        try {
            return Optional.of(NoticeJson.read(bytes));
        } catch (IOException | NotUnderstood | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, String start) {
        String text = new String(bytes, 0, Math.min(bytes.length, start.length() + 3), StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).startsWith(start);
    }
}
