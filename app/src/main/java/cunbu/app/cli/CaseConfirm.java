package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;

/** {@code case confirm}: the county confirms. */
@Command(name = "confirm", mixinStandardHelpOptions = true)
public final class CaseConfirm extends CaseStep {

    public CaseConfirm(Registers registers, Texts texts) {
        super(registers, texts, StepKind.CONFIRMATION);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.saying(true);
    }
}
