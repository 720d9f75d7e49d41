package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case review}: the township has reviewed; {@code --no} if it speaks against the claim. */
@Command(name = "review", mixinStandardHelpOptions = true)
public final class CaseReview extends CaseStep {

    @Option(names = "--no")
    private boolean no;

    public CaseReview(Registers registers, Texts texts) {
        super(registers, texts, StepKind.REVIEW);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.saying(!no);
    }
}
