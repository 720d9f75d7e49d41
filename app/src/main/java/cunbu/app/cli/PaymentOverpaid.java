package cunbu.app.cli;

import cunbu.app.award.OverpaidRow;
import cunbu.app.award.PaymentDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payment overpaid}: what was paid and, by what is known today, was not due. */
@Command(name = "overpaid", mixinStandardHelpOptions = true)
public final class PaymentOverpaid extends PaymentCommand {

    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public PaymentOverpaid(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return reason.opens(Look.PAYMENTS);
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        List<OverpaidRow> rows = desk.overpaid(area == null ? register.office() : area, progress());
        print(json() ? List.of(document().overpaid(rows)) : words(register).overpaid(rows));
        return Exit.DONE;
    }
}
