package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;

/** {@code case withdraw}: the person takes the application back. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
public final class CaseWithdraw extends CaseStep {

    public CaseWithdraw(Registers registers, Texts texts) {
        super(registers, texts, StepKind.WITHDRAWAL);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step;
    }
}
