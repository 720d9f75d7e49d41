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

/** {@code payment close}: closes a list, after which nothing on it changes. */
@Command(name = "close", mixinStandardHelpOptions = true)
public final class PaymentClose extends PaymentCommand {

    @Option(names = "--list", required = true, paramLabel = "ID")
    private String list;
    @Option(names = "--without-results")
    private boolean withoutResults;

    public PaymentClose(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        RecordId id = stored(desk, list).list().id();
        List<Refusal> refusals = desk.close(id, withoutResults);
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        print(List.of(json() ? document().sheet(desk.sheet(id).orElseThrow()) : texts().get("payment.closed", id)));
        return Exit.DONE;
    }
}
