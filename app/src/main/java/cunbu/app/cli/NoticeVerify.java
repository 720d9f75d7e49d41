package cunbu.app.cli;

import cunbu.app.award.Checked;
import cunbu.app.award.NoticeCheck;
import cunbu.app.award.NoticePaper;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.json.NoticeJson;
import cunbu.app.paper.QrCode;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.sync.seal.NoticeSeal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code notice verify}: who signed a notice, and whether it is the list that was signed. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class NoticeVerify extends RegisterCommand {

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private Path file;
    @Option(names = "--code", paramLabel = "TEXT")
    private String code;
    @Option(names = "--code-image", paramLabel = "PICTURE")
    private Path picture;
    @Option(names = "--json")
    private boolean json;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public NoticeVerify(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (file == null && code == null && picture == null || code != null && picture != null) {
            throw new ParameterException(spec().commandLine(), texts().get("cli.notice.nothingToCheck"));
        }
    }

    @Override
    Use use() {
        return reason.opens(Look.NOTICE);
    }

    @Override
    Exit work(Register register) throws IOException {
        Checked checked = new NoticeCheck(register, new Offices(register, options().clock())::signer).check(file, code());
        if (json) {
            out().println(Json.write(document(checked)));
        } else {
            print(checked);
        }
        return checked.genuine() ? Exit.DONE : Exit.REFUSED;
    }

    private String code() throws IOException {
        if (picture == null) {
            return code;
        }
        return QrCode.read(picture).orElseThrow(() -> new ParameterException(spec().commandLine(), texts().get("cli.notice.noCodeOnPicture")));
    }

    private void print(Checked checked) {
        out().println(texts().of(checked.outcome()));
        NoticeSeal seal = checked.seal();
        if (seal != null) {
            out().println(texts().get("cli.notice.seal", checked.officeName(), seal.office(), texts().get("award.scheme." + seal.scheme()), seal.postedOn(),
                    seal.postedOn().plusDays(seal.days()), seal.lines()));
        }
        if (checked.list() != null && checked.outcome() != Checked.Outcome.SIGNED) {
            out().println(texts().get("cli.notice.compare"));
            new NoticePaper(texts()).of(checked.list(), null).rows().forEach(row -> out().println(String.join("  ", row)));
        }
    }

    private static Map<String, Object> document(Checked checked) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("outcome", checked.outcome().code());
        NoticeSeal seal = checked.seal();
        document.put("office", seal == null ? null : seal.office().text());
        document.put("officeName", checked.officeName());
        document.put("scheme", seal == null ? null : seal.scheme());
        document.put("postedOn", seal == null ? null : seal.postedOn().toString());
        document.put("lastDay", seal == null ? null : seal.postedOn().plusDays(seal.days()).toString());
        document.put("persons", seal == null ? null : seal.lines());
        document.put("list", checked.list() == null ? null : NoticeJson.document(checked.list(), null));
        return document;
    }
}
