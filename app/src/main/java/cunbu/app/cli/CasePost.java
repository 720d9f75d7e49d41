package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case post}: the public notice that names the case hangs. */
@Command(name = "post", mixinStandardHelpOptions = true)
public final class CasePost extends CaseStep {

    @Option(names = "--notice", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId notice;

    public CasePost(Registers registers, Texts texts) {
        super(registers, texts, StepKind.POSTING);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.withNotice(notice);
    }
}
