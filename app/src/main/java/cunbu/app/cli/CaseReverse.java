package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;

/** {@code case reverse}: the last step is taken back. */
@Command(name = "reverse", mixinStandardHelpOptions = true)
public final class CaseReverse extends CaseStep {

    public CaseReverse(Registers registers, Texts texts) {
        super(registers, texts, StepKind.REVERSAL);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step;
    }
}
