package cunbu.app;

import cunbu.app.cli.Cli;
import cunbu.app.cli.Exit;
import cunbu.app.cli.PassphraseMissing;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.ProblemDialog;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Texts;
import cunbu.app.intake.SheetRefused;
import cunbu.app.sheet.SheetUnreadable;
import cunbu.app.store.RegisterUnavailable;
import cunbu.app.store.Registers;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The only place that builds objects: what the window and the command line have in common stands here. */
final class Wiring {

    private final Texts texts = new Texts(Language.ZH);
    private final Registers registers = new Registers(ChangeLine::write);
    private final Problems problems = new Problems(texts, KNOWN);

    /** Every named exception, with the enum that says why. */
    private static final List<Known<?>> KNOWN = List.of(
            new Known<>(RegisterUnavailable.class, RegisterUnavailable::reason),
            new Known<>(SheetUnreadable.class, SheetUnreadable::reason),
            new Known<>(SheetRefused.class, SheetRefused::reason, SheetRefused::about),
            new Known<>(PassphraseMissing.class, PassphraseMissing::reason));

    /** Exit codes of what is not the world's "no". */
    private static final Map<Class<? extends Throwable>, Exit> EXITS = Map.of(PassphraseMissing.class, Exit.USAGE, SheetRefused.class, Exit.REFUSED);

    /** The window; {@code home} is where this computer's settings and new registers lie. */
    CunbuApp window(Path home) {
        Jobs jobs = Jobs.onWorker();
        ProblemDialog dialog = new ProblemDialog(texts, problems, home.resolve("cunbu.log"));
        return new CunbuApp(new WindowWiring(registers, problems, texts, jobs, home, Clock.systemDefaultZone()).front(), jobs, dialog);
    }

    Cli commands() {
        return new Cli(texts, problems, new CommandWiring(registers, texts).all(), EXITS);
    }
}
