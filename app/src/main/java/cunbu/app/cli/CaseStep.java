package cunbu.app.cli;

import cunbu.app.award.CaseDesk;
import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** What the commands that take a step of a case share: which case, when, by whom, and why. */
abstract class CaseStep extends CaseCommand {

    private final StepKind kind;

    @Option(names = "--case", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId claim;
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--by", paramLabel = "NAME")
    private String by;
    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    CaseStep(Registers registers, Texts texts, StepKind kind) {
        super(registers, texts);
        this.kind = kind;
    }

    /** The step with what only this command asks for. @param step with what all of them ask for */
    abstract StepDraft finished(StepDraft step);

    @Override
    final Done write(CaseDesk desk, Register register) {
        StepDraft step = StepDraft.of(claim, kind, on == null ? desk.today() : on, reason).by(by);
        return new Done(desk.take(finished(step)), claim);
    }
}
