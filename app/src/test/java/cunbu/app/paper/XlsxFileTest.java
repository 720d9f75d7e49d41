package cunbu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

    private static final List<Column> COLUMNS = List.of(Column.words("姓名"), Column.words("账号"), Column.numbers("金额"));

    @TempDir
    Path folder;

    @Test
    void aLongNumberKeepsItsLastDigitsAndAnAmountCanBeAddedUp() throws IOException {
        List<Cell> cells = read(new Table(COLUMNS, List.of(List.of("张𠅤", "6228480123456789012", "720.00")))).get(1);
        assertThat(cells).containsExactly(new Cell.Text("张𠅤"), new Cell.Text("6228480123456789012"), new Cell.Number(new BigDecimal("720.00")));
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        for (String each : List.of("=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "-cmd|' /C calc'!A0")) {
            assertThat(read(new Table(COLUMNS, List.of(List.of(each, each, each)))).get(1)).containsOnly(new Cell.Text(each));
        }
    }

    @Test
    void aColumnOfNumbersWritesOnlyWhatAWorkbookKeepsToTheLastDigitAsNumber() throws IOException {
        List<List<String>> rows = List.of(List.of("a", "b", "-0.50"), List.of("a", "b", "1234567890123456"), List.of("a", "b", "007"),
                List.of("a", "b", "12345678901234.56"), List.of("a", "b", "1e5"), List.of("a", "b", ""), List.of("a", "b", "123456789012345"));
        List<List<Cell>> read = read(new Table(COLUMNS, rows));
        assertThat(read.stream().skip(1).map(cells -> cells.size() < 3 ? Cell.BLANK : cells.get(2)).map(Cell.Number.class::isInstance))
                .containsExactly(true, false, false, false, false, false, true);
        assertThat(read.stream().skip(1).map(cells -> cells.size() < 3 ? "" : cells.get(2).text()))
                .containsExactly("-0.5", "1234567890123456", "007", "12345678901234.56", "1e5", "", "123456789012345");
    }

    @Test
    void aPaperStandsOnOneSheetFromTopToBottom() throws IOException {
        Path file = folder.resolve("out.xlsx");
        new Paper("公示/名单: 一", Block.Lines.of("一行"), new Block.Pairs(List.of(List.of("日期", "2009-11-02"))), new Table(COLUMNS, List.of()),
                new Block.Code("abc", "扫码核对")).write(file, (page, pages) -> "");
        assertThat(texts(file)).containsExactly(List.of("公示/名单: 一"), List.of("一行"), List.of("日期", "2009-11-02"), List.of("姓名", "账号", "金额"),
                List.of("扫码核对", "abc"));
    }

    @Test
    void theHourOfItsMakingIsNotInTheFileAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("out.xlsx");
        XlsxFile.write(file, new Table(COLUMNS, List.of()));
        try (ZipFile parts = new ZipFile(file.toFile())) {
            String properties = new String(parts.getInputStream(parts.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(properties).contains("Cunbu").doesNotContain("created");
            assertThat(parts.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
        assertThat(folder.toFile().list()).containsExactly("out.xlsx");
    }

    private List<List<Cell>> read(Table table) throws IOException {
        Path file = folder.resolve("out.xlsx");
        XlsxFile.write(file, table);
        List<List<Cell>> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file)) {
            sheet.forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }

    private static List<List<String>> texts(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file)) {
            sheet.forEachRemaining(row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        }
        return rows;
    }
}
