package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;

/** {@code case return}: papers are missing; the reason says which. */
@Command(name = "return", mixinStandardHelpOptions = true)
public final class CaseReturn extends CaseStep {

    public CaseReturn(Registers registers, Texts texts) {
        super(registers, texts, StepKind.RETURN);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step;
    }
}
