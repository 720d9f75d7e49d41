package cunbu.app.cli;

import cunbu.app.award.PaymentAsk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.award.PaymentSheet;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.rule.Refusal;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payment list}: the list that could be made for a period, a stored one, or all that are stored. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class PaymentShow extends PaymentCommand {

    @Mixin
    private final PaymentPeriod period = new PaymentPeriod();
    @Option(names = "--list", paramLabel = "ID")
    private String list;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public PaymentShow(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (list != null ? !period.empty() : !period.empty() && !period.complete()) {
            throw wrong("payment.whichList");
        }
    }

    @Override
    Use use() {
        return list == null && period.empty() ? Use.LOOKS : list == null ? reason.opens(Look.PAYMENTS, period.words()) : reason.opens(Look.PAYMENTS, list);
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        if (list == null && period.empty()) {
            print(json() ? List.of(document().lists(desk.lists())) : words(register).lists(desk.lists()));
            return Exit.DONE;
        }
        if (list != null) {
            return show(register, stored(desk, list));
        }
        PaymentAsk ask = period.ask(register.office());
        List<Refusal> refusals = desk.refusals(ask);
        return refusals.isEmpty() ? show(register, desk.draft(ask, progress())) : refused(refusals);
    }

    private Exit show(Register register, PaymentSheet sheet) {
        print(json() ? List.of(document().sheet(sheet)) : words(register).sheet(sheet));
        return Exit.DONE;
    }
}
