package cunbu.app;

import cunbu.app.award.ReturnRefused;
import cunbu.app.cli.Cli;
import cunbu.app.cli.Exit;
import cunbu.app.cli.PassphraseMissing;
import cunbu.app.exchange.NotEnrolled;
import cunbu.app.exchange.NotUndone;
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
import cunbu.app.store.WriteRefused;
import cunbu.sync.BundleRejected;
import cunbu.sync.NotWritten;
import cunbu.sync.wire.ChangeLine;
import cunbu.app.tour.Tour;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The only place that builds objects: what the window and the command line have in common stands here. */
final class Wiring {

    private final Texts texts = new Texts(Language.ZH);
    private final Registers registers = new Registers(ChangeLine::write, ChangeLine::read);
    private final Problems problems = new Problems(texts, KNOWN);

    /** Every named exception, with the enum that says why. */
    private static final List<Known<?>> KNOWN = List.of(
            new Known<>(RegisterUnavailable.class, RegisterUnavailable::reason),
            new Known<>(WriteRefused.class, WriteRefused::reason),
            new Known<>(SheetUnreadable.class, SheetUnreadable::reason),
            new Known<>(SheetRefused.class, SheetRefused::reason, SheetRefused::about),
            new Known<>(ReturnRefused.class, ReturnRefused::reason, ReturnRefused::about),
            new Known<>(NoWindow.class, NoWindow::reason),
            new Known<>(BundleRejected.class, BundleRejected::reason),
            new Known<>(NotWritten.class, NotWritten::reason),
            new Known<>(NotEnrolled.class, NotEnrolled::reason),
            new Known<>(NotUndone.class, NotUndone::reason),
            new Known<>(PassphraseMissing.class, PassphraseMissing::reason));

    /** Exit codes of what is not the world's "no". */
    private static final Map<Class<? extends Throwable>, Exit> EXITS = Map.of(PassphraseMissing.class, Exit.USAGE, SheetRefused.class, Exit.REFUSED,
            ReturnRefused.class, Exit.REFUSED, WriteRefused.class, Exit.REFUSED, NotEnrolled.class, Exit.REFUSED, BundleRejected.class, Exit.REFUSED,
            NotUndone.class, Exit.REFUSED);

    /** Opens the window, or says why not; {@code home} is where this computer's settings and new registers lie. */
    void openWindow(Path home) {
        Jobs jobs = Jobs.onWorkers();
        WindowWiring window = new WindowWiring(registers, problems, texts, jobs, home, Clock.systemDefaultZone());
        try {
            new CunbuApp(window.front(), jobs, new ProblemDialog(texts, problems, LogFile.in(home))).open();
        } catch (NoWindow e) {
            jobs.close();
            Problems.Problem problem = problems.of(e);
            System.err.println(problem.sentence() + " (" + problem.code() + ")");
            System.exit(Exit.WORLD.code());
        }
    }

    /** Shows the whole program without a window, and leaves pictures of the screens in the folder. @return the exit code */
    int tour(Path folder) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        try {
            Tour tour = new Tour((to, arguments) -> commands().run(to, arguments), folder, out);
            tour.go();
            out.println(texts.get("tour.pictures", takePictures(tour.township(), Tour.PASSPHRASE.toCharArray(), folder)));
            return Exit.DONE.code();
        } catch (IOException | RuntimeException e) {
            Problems.Problem problem = problems.of(e);
            out.println(problem.sentence() + " (" + problem.code() + ")\n" + problem.details());
            return Exit.BUG.code();
        }
    }

    /** Pictures of every screen of a practice register. @return the folder */
    Path takePictures(Path register, char[] passphrase, Path folder) {
        Jobs jobs = Jobs.onWorkers();
        WindowWiring window = new WindowWiring(registers, problems, texts, jobs, folder.resolve("home"), PracticeDay.clock(Clock.systemDefaultZone()));
        new CunbuApp(window.front(), jobs, new ProblemDialog(texts, problems, folder)).takePictures(folder, () -> {
            window.open(register, null, passphrase);
            return new ScreenTour(window.front(), window.ways(), texts, () -> window.open(register, Tour.SUPERVISOR, passphrase)).shots();
        });
        return folder;
    }

    Cli commands() {
        return new Cli(texts, problems, new CommandWiring(registers, texts, problems).all(), EXITS);
    }
}
