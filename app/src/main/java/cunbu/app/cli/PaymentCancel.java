package cunbu.app.cli;

import cunbu.app.award.PaymentDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payment cancel}: takes back a list that was stored by mistake; its months can be paid by another. */
@Command(name = "cancel", mixinStandardHelpOptions = true)
public final class PaymentCancel extends PaymentCommand {

    @Option(names = "--list", required = true, paramLabel = "ID")
    private String list;
    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;
    @Option(names = "--not-sent")
    private boolean notSent;

    public PaymentCancel(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        RecordId id = stored(desk, list).list().id();
        List<Refusal> refusals = desk.cancel(id, reason, notSent);
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        print(List.of(json() ? document().sheet(desk.sheet(id).orElseThrow()) : texts().get("payment.cancelled", id)));
        return Exit.DONE;
    }
}
