package cunbu.app.cli;

import cunbu.app.award.PaymentDesk;
import cunbu.app.award.Reconciled;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.payment.PaymentList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payment reconcile}: compares what the bank sent back with a list, line by line, and writes what fits. */
@Command(name = "reconcile", mixinStandardHelpOptions = true)
public final class PaymentReconcile extends PaymentCommand {

    @Option(names = "--list", required = true, paramLabel = "ID")
    private String list;
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--dry-run")
    private boolean dryRun;
    @Parameters(paramLabel = "FILE")
    private Path file;

    public PaymentReconcile(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        PaymentList asked = stored(desk, list).list();
        LocalDate day = on == null ? desk.today() : on;
        if (day.isAfter(desk.today()) || day.isBefore(asked.madeOn())) {
            throw wrong("payment.impossibleDay", asked.madeOn(), desk.today());
        }
        Reconciled found = dryRun ? desk.compare(asked.id(), file) : desk.reconcile(asked.id(), file, day);
        if (!found.refusals().isEmpty()) {
            return refused(found.refusals());
        }
        print(json() ? List.of(document().reconciled(asked, found)) : words(register).reconciled(found));
        return found.clean() ? Exit.DONE : Exit.REFUSED;
    }
}
