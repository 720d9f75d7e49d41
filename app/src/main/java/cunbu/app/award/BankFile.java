package cunbu.app.award;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.CsvFile;
import cunbu.app.paper.Table;
import cunbu.app.paper.XlsxFile;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.Payment;
import cunbu.core.payment.Sum;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file by which a bank pays: one row for each payment, with the whole account number. */
final class BankFile {

    private final Texts texts;

    BankFile(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes a workbook if the file's name ends in {@code .xlsx}, else text. A file of that name is replaced when the new one is
     * whole.
     *
     * @param charset of the text; a workbook has its own
     */
    void write(Path file, List<PaymentRow> rows, String scheme, Charset charset) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "bank", ".part");
        try {
            List<List<String>> cells = IntStream.range(0, rows.size()).mapToObj(at -> row(at + 1, rows.get(at), scheme)).toList();
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                XlsxFile.write(part, new Table(columns(), cells));
            } else {
                CsvFile.write(part, Stream.concat(Stream.of(columns().stream().map(Column::heading).toList()), cells.stream()), charset);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private List<Column> columns() {
        return List.of(Column.numbers(texts.get("payment.bank.serial")), Column.words(texts.get("payment.bank.reference")),
                Column.words(texts.get("payment.bank.holder")), Column.words(texts.get("payment.bank.bank")), Column.words(texts.get("payment.bank.account")),
                Column.numbers(texts.get("payment.bank.amount")), Column.words(texts.get("payment.bank.purpose")));
    }

    private List<String> row(int serial, PaymentRow row, String scheme) {
        Payment payment = row.payment();
        return List.of(String.valueOf(serial), BankReturn.reference(payment), row.account().holder(), row.account().bank(), row.account().number(),
                Sum.yuan(payment.amountFen()).toPlainString(), purpose(payment, scheme));
    }

    private String purpose(Payment payment, String scheme) {
        return texts.get("payment.bank.for", texts.get("award.scheme." + scheme), payment.fromMonth().toString(), payment.toMonth().toString());
    }
}
