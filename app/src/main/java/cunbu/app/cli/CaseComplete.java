package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;

/** {@code case complete}: the missing papers have come. */
@Command(name = "complete", mixinStandardHelpOptions = true)
public final class CaseComplete extends CaseStep {

    public CaseComplete(Registers registers, Texts texts) {
        super(registers, texts, StepKind.COMPLETION);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step;
    }
}
