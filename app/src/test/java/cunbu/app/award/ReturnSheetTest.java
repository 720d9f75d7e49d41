package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.app.paper.XlsxFile;
import cunbu.app.sheet.Cell;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.PaymentResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnSheetTest {

    private static final BankReturn.Row PAID = new BankReturn.Row(3, "abc", "6217001210024455226", 72000L, PaymentResult.PAID, LocalDate.of(2009, 8, 20), null);

    @TempDir
    Path folder;

    private BankReturn.Row only(String text, Charset charset) throws IOException {
        return ReturnSheet.read(Files.write(folder.resolve("back.csv"), text.getBytes(charset))).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8   | 代发回单;;;;;\\n业务编号;收款人账号;金额（元）;处理结果;交易日期;失败原因\\nabc;6217001210024455226;720.00;成功;2009-08-20;
            GB18030 | 农业银行,,\\n序号,参考号,卡号,实发金额,状态,入账日期\\n,ABC,'6217001210024455226,720,交易成功,20090820
            GB18030 | 农业银行\\n日期,状态,实发金额,帐号,参考号\\n2009年8月20日,已入账,¥720.00,~=~~6217001210024455226~~~,abc
            UTF-8   | Bank report\\nReference\\tAccount number\\tAmount\\tStatus\\tDate\\nabc\\t6217 0012 1002 4455 226\\t720.0\\tpaid\\t2009/8/20
            """)
    void columnsAreKnownWhateverTheyAreCalledAndWhereverTheyStand(String charset, String text) throws IOException {
        assertThat(only(text.strip().replace("\\n", "\n").replace("\\t", "\t").replace('~', '"'), Charset.forName(charset))).isEqualTo(PAID);
    }

    @Test
    void aWorkbookIsReadToo() throws IOException {
        Path file = folder.resolve("back.xlsx");
        XlsxFile.write(file, new Table(List.of(Column.words("业务编号"), Column.words("账号"), Column.numbers("金额"), Column.words("结果"), Column.words("备注")),
                List.of(List.of("abc", "6217001210024455226", "720.00", "退汇", "账号户名不符"))));
        assertThat(ReturnSheet.read(file)).containsExactly(
                new BankReturn.Row(2, "abc", "6217001210024455226", 72000L, PaymentResult.RETURNED, null, "账号户名不符"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            720       | 72000
            720.5     | 72050
            720.50    | 72050
            720.5000  | 72050
            1,234.56  | 123456
            ￥720.00元 | 72000
            ７２０     | 72000
            -720      | -72000
            720.005   | -
            7,20      | -
            1.234,56  | -
            7.2E2     | -
            七百二     | -
            0x2D0     | -
            """)
    void anAmountIsWholeCentsOrNone(String text, Long fen) {
        assertThat(ReturnWords.fen(Cell.of(text))).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            59.99,             5999
            59.990000000000002,5999
            59.995,            -
            720,               72000
            """)
    void aNumberOfAWorkbookMayBeOffByItsBinaryFraction(BigDecimal value, Long fen) {
        assertThat(ReturnWords.fen(new Cell.Number(value))).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            成功,   PAID
            ' 成功 ',PAID
            Success,PAID
            未成功, RETURNED
            失败,   RETURNED
            处理中, -
            成功?,  -
            1,      -
            """)
    void onlyAClearWordIsAResult(String text, PaymentResult result) {
        assertThat(ReturnWords.result(Cell.of(text))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2009-08-31, 2009-08-31
            20090831,   2009-08-31
            2009.8.31,  2009-08-31
            2009-02-30, -
            08/31/2009, -
            昨天,       -
            """)
    void aDayIsReadOrLeftOpen(String text, LocalDate day) {
        assertThat(ReturnWords.day(Cell.of(text))).isEqualTo(day);
    }
}
