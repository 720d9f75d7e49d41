package cunbu.app.cli;

import cunbu.app.award.CaseDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.casework.Objection;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case answer}: an objection is answered; {@code --upheld} if it was right. */
@Command(name = "answer", mixinStandardHelpOptions = true)
public final class CaseAnswer extends CaseCommand {

    @Option(names = "--objection", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId objection;
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--answer", required = true, paramLabel = "TEXT")
    private String answer;
    @Option(names = "--upheld")
    private boolean upheld;

    public CaseAnswer(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Done write(CaseDesk desk, Register register) {
        RecordId claim = register.objections().find(objection).map(Objection::awardCase).orElse(null);
        return new Done(desk.answer(objection, on == null ? desk.today() : on, answer, upheld), claim);
    }
}
