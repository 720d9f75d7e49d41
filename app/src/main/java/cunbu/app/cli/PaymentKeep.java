package cunbu.app.cli;

import cunbu.app.award.PaymentAsk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.award.PaymentSheet;
import cunbu.app.award.StoredList;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.rule.Refusal;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code payment store}: makes the list of a period and stores it. */
@Command(name = "store", mixinStandardHelpOptions = true)
public final class PaymentKeep extends PaymentCommand {

    @Mixin
    private final PaymentPeriod period = new PaymentPeriod();

    public PaymentKeep(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (!period.complete()) {
            throw wrong("payment.whichPeriod");
        }
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        PaymentAsk ask = period.ask(register.office());
        List<Refusal> refusals = desk.refusals(ask);
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        StoredList stored = desk.store(desk.draft(ask, progress()));
        if (!stored.refusals().isEmpty()) {
            return refused(stored.refusals());
        }
        PaymentSheet sheet = desk.sheet(stored.list().id()).orElseThrow();
        print(json() ? List.of(document().sheet(sheet)) : List.of(texts().get("payment.stored", stored.list().id(), sheet.totals().lines(),
                PaymentText.yuan(sheet.totals().fen()), sheet.notPayable().size())));
        return Exit.DONE;
    }
}
