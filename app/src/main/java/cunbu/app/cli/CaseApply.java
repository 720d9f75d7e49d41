package cunbu.app.cli;

import cunbu.app.award.CaseDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case apply}: somebody applies for a benefit. */
@Command(name = "apply", mixinStandardHelpOptions = true)
public final class CaseApply extends CaseCommand {

    @Option(names = "--person", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId person;
    @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;

    public CaseApply(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Done write(CaseDesk desk, Register register) {
        CaseDesk.Taken taken = desk.apply(person, scheme, on == null ? desk.today() : on);
        return new Done(taken, taken.id());
    }
}
