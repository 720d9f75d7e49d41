package cunbu.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

    @TempDir
    Path dir;

    @Test
    void textNumbersAndDaysStayWhatTheyAre() throws IOException {
        List<Row> rows = CsvTest.rows(written(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, new BigDecimal("530824194909301013"));
            sheet.value(0, 2, LocalDate.of(2009, 3, 1));
            sheet.style(0, 2).format("yyyy/m/d").set();
            sheet.value(0, 3, 39873);
            sheet.value(0, 4, true);
        }));
        assertThat(rows.get(0).cells()).containsExactly(new Cell.Text("姓名"), new Cell.Number(new BigDecimal("530824194909301013")),
                new Cell.Day(LocalDate.of(2009, 3, 1)), new Cell.Number(new BigDecimal("39873")), new Cell.Text("true"));
    }

    @Test
    void mergedTitlesAndBlankRowsKeepTheRowNumbers() throws IOException {
        List<Row> rows = CsvTest.rows(written(sheet -> {
            sheet.value(0, 0, "威远镇人口登记表");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(3, 1, "姓名");
            sheet.value(5, 1, "张伟");
        }));
        assertThat(rows).extracting(Row::number).containsExactly(1, 4, 6);
        assertThat(rows.get(2).cell(0)).isEqualTo(Cell.BLANK);
        assertThat(rows.get(2).cell(1)).isEqualTo(new Cell.Text("张伟"));
        assertThat(rows.get(2).cell(9)).isEqualTo(Cell.BLANK);
    }

    @Test
    void aFormulaCountsByTheValueItShows() throws IOException {
        List<Row> rows = CsvTest.rows(golden("writers.xlsx"));
        assertThat(rows.get(1).cell(3)).isEqualTo(new Cell.Number(new BigDecimal("3")));
        assertThat(rows.get(1).cell(4)).isEqualTo(new Cell.Text("张伟"));
        assertThat(rows.get(1).cell(5).text()).startsWith("#");
    }

    @Test
    void anotherWritersWorkbookIsReadAlike() throws IOException {
        List<Row> rows = CsvTest.rows(golden("writers.xlsx"));
        assertThat(rows).extracting(Row::number).containsExactly(1, 3);
        assertThat(rows.get(1).cell(0)).isEqualTo(new Cell.Text("５３０８２４"));
        assertThat(rows.get(1).cell(1)).isEqualTo(new Cell.Day(LocalDate.of(2009, 3, 1)));
        assertThat(rows.get(1).cell(2).text()).isEqualTo("530824194909301000");
    }

    @Test
    void theFirstVisibleSheetWithAFilledCellIsRead() throws IOException {
        Path file = dir.resolve("sheets.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("空");
            Worksheet hidden = book.newWorksheet("隐藏");
            hidden.value(0, 0, "hidden");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            book.newWorksheet("人口").value(0, 0, "shown");
        }
        assertThat(CsvTest.rows(file).get(0).cell(0).text()).isEqualTo("shown");
    }

    @ParameterizedTest
    @CsvSource({"old.xls, OLD_WORKBOOK", "password.xlsx, PASSWORD", "other.ods, NOT_A_SHEET"})
    void filesThatOnlyLookLikeAWorkbookAreNamed(String name, Reason reason) throws IOException {
        assertRefused(golden(name), reason);
    }

    @Test
    void anOldWorkbookUnderANewNameIsStillAnOldWorkbook() throws IOException {
        assertRefused(Files.copy(golden("old.xls"), dir.resolve("new.xlsx")), Reason.OLD_WORKBOOK);
    }

    @Test
    void aWorkbookCutAnywhereIsRefusedWithoutAnyOtherFault() throws IOException {
        byte[] whole = Files.readAllBytes(written(sheet -> {
            for (int row = 0; row < 50; row++) {
                sheet.value(row, 0, "张伟" + row);
                sheet.value(row, 1, row);
            }
        }));
        for (int length = 4; length < whole.length; length += 37) {
            assertRefused(Files.write(dir.resolve("cut.xlsx"), Arrays.copyOf(whole, length)), Reason.DAMAGED);
        }
    }

    @Test
    void anAlteredByteIsRefusedOrHarmlessButNeverAnotherFault() throws IOException {
        byte[] whole = Files.readAllBytes(written(sheet -> sheet.value(0, 0, "张伟")));
        for (int at = 4; at < whole.length; at += 11) {
            byte[] altered = whole.clone();
            altered[at] ^= 0x55;
            Path file = Files.write(dir.resolve("altered.xlsx"), altered);
            try {
                CsvTest.rows(file);
            } catch (SheetUnreadable e) {
                assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.NOT_A_SHEET, Reason.EMPTY);
            }
        }
    }

    @Test
    void aZipOfSomethingElseIsNoSheet() throws IOException {
        Path file = dir.resolve("photos.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(1);
        }
        assertRefused(file, Reason.NOT_A_SHEET);
    }

    @Test
    void aWorkbookWithoutAFilledCellIsRefused() throws IOException {
        assertRefused(written(sheet -> sheet.value(0, 0, " ")), Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 |                      | true
            31 |                      | true
            165| yyyy"年"m"月"d"日"   | true
            165| [$-804]e/m/d         | true
            165| 0.00E+00             | false
            165| General              | false
            165| "day "0              | false
            165| [Red]0               | false
            165| h:mm                 | false
            2  | 0.00                 | false
            """)
    void dateFormatsAreKnown(int id, String format, boolean date) {
        assertThat(DateFormats.isDate(id, format)).isEqualTo(date);
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> CsvTest.rows(file)).isInstanceOfSatisfying(SheetUnreadable.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Path golden(String name) throws IOException {
        try (var in = WorkbookTest.class.getResourceAsStream(name)) {
            Path file = dir.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }

    private Path written(Consumer<Worksheet> content) throws IOException {
        Path file = dir.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            content.accept(book.newWorksheet("表"));
        }
        return file;
    }
}
