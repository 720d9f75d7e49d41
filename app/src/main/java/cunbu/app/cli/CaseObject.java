package cunbu.app.cli;

import cunbu.app.award.CaseDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case object}: somebody objects to a case; without {@code --by} he is not named. */
@Command(name = "object", mixinStandardHelpOptions = true)
public final class CaseObject extends CaseCommand {

    @Option(names = "--case", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId claim;
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--by", paramLabel = "NAME")
    private String by;
    @Option(names = "--subject", required = true, paramLabel = "TEXT")
    private String subject;

    public CaseObject(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Done write(CaseDesk desk, Register register) {
        return new Done(desk.object(claim, on == null ? desk.today() : on, by, subject), claim);
    }
}
