package cunbu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<String> row = List.of("张伟", "a,b", "说\"好\"", "两\r\n行", "");
        Path file = folder.resolve("out.csv");
        CsvFile.write(file, Stream.of(row));

        assertThat(Files.readString(file)).startsWith("\uFEFF张伟,\"a,b\",").endsWith("\r\n");
        try (Sheet sheet = Sheet.open(file)) {
            assertThat(sheet.next().cells().stream().map(Cell::text)).isEqualTo(row);
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Path file = folder.resolve("out.csv");
        CsvFile.write(file, Stream.of(List.of("=1+1", "@x", "-5", "+8")));

        assertThat(Files.readString(file)).isEqualTo("\uFEFF'=1+1,'@x,'-5,'+8\r\n");
    }

    @Test
    void aFullWidthSignIsNoFormulaEitherAndIsReadBackWithoutItsGuard() throws IOException {
        Path file = folder.resolve("out.csv");
        CsvFile.write(file, Stream.of(List.of("＝1+1", "\n=1")));

        assertThat(Files.readString(file)).isEqualTo("\uFEFF'＝1+1,\"'\n=1\"\r\n");
        assertThat(Stream.of("'＝1+1", "'=x", "'s", "", "'").map(CsvFile::unguarded)).containsExactly("＝1+1", "=x", "'s", "", "'");
    }

    @Test
    void aNegativeAmountInAColumnOfNumbersStaysANumber() throws IOException {
        Path file = folder.resolve("out.csv");
        CsvFile.write(file, new Table(List.of(Column.words("姓名"), Column.numbers("金额")), List.of(List.of("-5", "-5.00"), List.of("a", "-5+1"))));

        assertThat(Files.readString(file)).isEqualTo("\uFEFF姓名,金额\r\n'-5,-5.00\r\na,'-5+1\r\n");
    }
}
