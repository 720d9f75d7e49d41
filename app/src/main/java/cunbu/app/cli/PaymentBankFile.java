package cunbu.app.cli;

import cunbu.app.award.PaymentDesk;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payment bank-file}: writes the file by which the bank pays; who makes one is recorded. */
@Command(name = "bank-file", mixinStandardHelpOptions = true)
public final class PaymentBankFile extends PaymentCommand {

    private static final List<String> CHARSETS = List.of("gb18030", "utf-8");

    @Option(names = "--list", required = true, paramLabel = "ID")
    private String list;
    @Option(names = "--out", required = true, paramLabel = "FILE.(csv|xlsx)")
    private Path file;
    @Option(names = "--charset", defaultValue = "gb18030", paramLabel = "gb18030|utf-8")
    private String charset;

    public PaymentBankFile(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw wrong("payment.otherEnding");
        }
        if (!CHARSETS.contains(charset.toLowerCase(Locale.ROOT))) {
            throw wrong("payment.otherCharset", charset);
        }
    }

    @Override
    Exit work(Register register, PaymentDesk desk) throws IOException {
        List<Refusal> refusals = desk.bankFile(stored(desk, list).list().id(), file, Charset.forName(charset), texts());
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        print(List.of(json() ? Json.write(Map.of("file", file.toString())) : texts().get("payment.written", file)));
        return Exit.DONE;
    }
}
