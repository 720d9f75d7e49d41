package cunbu.app.cli;

import cunbu.app.award.PaymentDesk;
import cunbu.app.award.PaymentSheet;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands on payments share. */
abstract class PaymentCommand extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    PaymentCommand(Registers registers, Texts texts) {
        super(registers, texts);
    }

    abstract Exit work(Register register, PaymentDesk desk) throws IOException;

    @Override
    final Exit work(Register register) throws IOException {
        return work(register, new PaymentDesk(register, options().clock()));
    }

    final boolean json() {
        return json;
    }

    final PaymentJson document() {
        return new PaymentJson(texts());
    }

    final PaymentText words(Register register) {
        return new PaymentText(texts(), AreaTree.of(register.areas().all()));
    }

    final void print(List<String> lines) {
        lines.forEach(out()::println);
    }

    final Progress progress() {
        PrintWriter err = spec().commandLine().getErr();
        return (done, of) -> err.println(texts().get("payment.progress", done, of));
    }

    /** Says why not. */
    final Exit refused(List<Refusal> refusals) {
        if (json) {
            out().println(document().refused(refusals));
        }
        refusals.forEach(refusal -> spec().commandLine().getErr().println(texts().of(refusal)));
        return Exit.REFUSED;
    }

    /** @throws ParameterException if the register has no list of that id */
    final PaymentSheet stored(PaymentDesk desk, String list) {
        if (!RecordId.isRecordId(list)) {
            throw wrong("payment.noSuchList", list);
        }
        return desk.sheet(new RecordId(list)).orElseThrow(() -> wrong("payment.noSuchList", list));
    }

    final ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec().commandLine(), texts().get(key, arguments));
    }
}
