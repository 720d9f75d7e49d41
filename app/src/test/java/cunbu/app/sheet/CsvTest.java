package cunbu.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void theEncodingIsFoundByDecoding(String charset) throws IOException {
        assertThat(texts(file("姓名,性别\r\n㛃䶮,女\r\n".getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("姓名", "性别"), List.of("㛃䶮", "女"));
    }

    @Test
    void aMarkAtTheStartIsNoPartOfTheFirstCell() throws IOException {
        assertThat(texts(file("\uFEFF姓名,性别\n".getBytes(StandardCharsets.UTF_8)))).containsExactly(List.of("姓名", "性别"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        assertThat(texts(file(String.join(separator, "甲", "乙", "丙,；丁").replace("丙,；丁", "\"丙,;\t丁\""))))
                .containsExactly(List.of("甲", "乙", "丙,;\t丁"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsARow(String end) throws IOException {
        assertThat(texts(file("甲,乙" + end + "1,2" + end))).containsExactly(List.of("甲", "乙"), List.of("1", "2"));
    }

    @Test
    void quotesHoldSeparatorsLineBreaksAndQuotes() throws IOException {
        assertThat(texts(file("\"甲\n乙\",\"说\"\"好\"\"\"\r\n"))).containsExactly(List.of("甲\n乙", "说\"好\""));
    }

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThem() throws IOException {
        assertThat(rows(file("题目,,\n,,\n\n\"甲\n甲\",乙\n1,2\n"))).extracting(Row::number).containsExactly(1, 4, 5);
    }

    @Test
    void anOpenQuoteIsRefusedBecauseItWouldSwallowTheRestOfTheSheet() throws IOException {
        assertRefused(file("甲,乙\n\"1,2\n3,4\n"), Reason.OPEN_QUOTE);
    }

    @Test
    void bytesThatAreNoTextInAnyEncodingAreRefused() throws IOException {
        assertRefused(file(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}), Reason.UNKNOWN_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,,\n , \n", "\uFEFF"})
    void aSheetWithoutAFilledCellIsRefused(String text) throws IOException {
        assertRefused(file(text), Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table><tr><td>姓名</td></tr></table></html>", "a\u0000b,c\n"})
    void whatIsNoSheetIsRefused(String text) throws IOException {
        assertRefused(file(text), Reason.NOT_A_SHEET);
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(dir.resolve("none.csv"), Reason.MISSING);
    }

    @Test
    void theLastAllowedRowIsReadAndOneMoreIsRefused() throws IOException {
        assertThat(rows(file("1,2\n".repeat(Sheet.MOST_ROWS)))).hasSize(Sheet.MOST_ROWS);
        assertRefused(file("1,2\n".repeat(Sheet.MOST_ROWS + 1)), Reason.TOO_MANY_ROWS);
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(SheetUnreadable.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static List<List<String>> texts(Path file) {
        return rows(file).stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    }

    static List<Row> rows(Path file) {
        try (Sheet sheet = Sheet.open(file)) {
            List<Row> rows = new ArrayList<>();
            sheet.forEachRemaining(rows::add);
            return rows;
        }
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(dir.resolve("sheet.csv"), bytes);
    }
}
