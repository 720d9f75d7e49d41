package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.Draft;
import cunbu.app.fx.Texts;
import cunbu.app.quality.QualityDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.Closing;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code closing make}: freezes the figures of a period. With {@code --dry-run} it only says what should be looked at before. */
@Command(name = "make", mixinStandardHelpOptions = true)
public final class ClosingMake extends ClosingCommand {

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;
    @Option(names = "--to", required = true, paramLabel = "DATE")
    private LocalDate to;
    @Option(names = "--dry-run")
    private boolean dryRun;

    public ClosingMake(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (to.isBefore(from)) {
            throw new ParameterException(spec().commandLine(), texts().get("cli.report.endsBeforeStart"));
        }
    }

    @Override
    Exit work(Register register, ClosingDesk desk) {
        Period period = Period.inclusive(from, to);
        List<Refusal> refusals = desk.refusals(period);
        Draft draft = desk.draft(period, Progress.NONE);
        long severe = new QualityDesk(register, options().clock()).errors(desk.office(), period, Progress.NONE);
        Closing closing = refusals.isEmpty() && !dryRun ? desk.close(period, Progress.NONE) : null;
        say(refusals);
        say(draft.warnings());
        spec().commandLine().getErr().println(words().severe(Optional.of(severe)));
        if (json()) {
            out().println(new ClosingJson(words()).made(closing, refusals, draft.warnings(), severe));
        } else if (closing != null) {
            out().println(texts().get("closing.made", closing.id(), words().period(period), closing.digest()));
        }
        return refusals.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }
}
