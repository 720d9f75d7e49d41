package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;

/** {@code case refuse}: the county does not confirm. */
@Command(name = "refuse", mixinStandardHelpOptions = true)
public final class CaseRefuse extends CaseStep {

    public CaseRefuse(Registers registers, Texts texts) {
        super(registers, texts, StepKind.CONFIRMATION);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.saying(false);
    }
}
