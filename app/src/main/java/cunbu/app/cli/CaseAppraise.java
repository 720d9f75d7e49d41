package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case appraise}: the village has appraised; {@code --no} if it speaks against the claim. */
@Command(name = "appraise", mixinStandardHelpOptions = true)
public final class CaseAppraise extends CaseStep {

    @Option(names = "--no")
    private boolean no;

    public CaseAppraise(Registers registers, Texts texts) {
        super(registers, texts, StepKind.APPRAISAL);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.saying(!no);
    }
}
