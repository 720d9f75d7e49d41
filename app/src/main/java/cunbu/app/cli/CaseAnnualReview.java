package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case annual-review}: the yearly review; {@code --changed} if not all is as it was. */
@Command(name = "annual-review", mixinStandardHelpOptions = true)
public final class CaseAnnualReview extends CaseStep {

    @Option(names = "--changed")
    private boolean changed;

    public CaseAnnualReview(Registers registers, Texts texts) {
        super(registers, texts, StepKind.ANNUAL_REVIEW);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.saying(!changed);
    }
}
