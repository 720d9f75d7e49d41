package cunbu.app.cli;

import cunbu.app.award.StepDraft;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.casework.StepKind;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case exit}: the benefit ends; {@code --from} is the first day without entitlement. */
@Command(name = "exit", mixinStandardHelpOptions = true)
public final class CaseExit extends CaseStep {

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;

    public CaseExit(Registers registers, Texts texts) {
        super(registers, texts, StepKind.EXIT);
    }

    @Override
    StepDraft finished(StepDraft step) {
        return step.effective(from);
    }
}
