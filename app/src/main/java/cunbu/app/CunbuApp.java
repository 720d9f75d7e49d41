package cunbu.app;

import cunbu.app.NoWindow.Reason;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.ProblemDialog;
import cunbu.app.fx.Style;
import cunbu.app.shell.Front;
import cunbu.app.tour.Pictures;
import cunbu.app.tour.Pictures.Shot;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window's life: starts the toolkit, shows the front, and catches whatever nothing else caught. */
final class CunbuApp {

    /** Draws into memory, at the size of a small notebook, with nothing of the system. */
    private static final Map<String, String> WITHOUT_DISPLAY = Map.of("glass.platform", "Monocle", "monocle.platform", "Headless",
            "headless.geometry", "1366x768-32", "prism.order", "sw", "prism.text", "t2k", "java.awt.headless", "true");

    private final Front front;
    private final Jobs jobs;
    private final ProblemDialog problems;

    CunbuApp(Front front, Jobs jobs, ProblemDialog problems) {
        this.front = front;
        this.jobs = jobs;
        this.problems = problems;
    }

    /** Whether a window can be shown at all; elsewhere than under Linux there is always a display. */
    static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** Opens the window and returns; the program ends when the window is closed. @throws NoWindow with the reason */
    void open() {
        startup(() -> {
            Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> Platform.runLater(() -> problems.show(bug)));
            jobs.onProblem(problems::show);
            show();
        });
    }

    /** Takes pictures of the screens without any display, and ends when the last one is taken. */
    void takePictures(Path folder, Supplier<List<Shot>> shots) {
        WITHOUT_DISPLAY.forEach(System::setProperty);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        Consumer<Throwable> stop = problem -> {
            wrong.set(problem);
            ended.countDown();
        };
        startup(() -> {
            // The program ends after this; a toolkit that ended itself meanwhile would complain.
            Platform.setImplicitExit(false);
            Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> stop.accept(bug));
            jobs.onProblem(stop);
            Stage window = show();
            new Pictures(window.getScene(), jobs.idle()::get, folder, shots.get(), () -> {
                window.close();
                ended.countDown();
            }).start();
        });
        await(ended);
        if (wrong.get() != null) {
            throw new IllegalStateException(wrong.get());
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stage show() {
        Style.start();
        Stage window = new Stage();
        window.setOnHidden(closed -> {
            jobs.close();
            front.leave();
        });
        front.show(window);
        return window;
    }

    private static void startup(Runnable start) {
        try {
            Platform.startup(start);
        } catch (UnsupportedOperationException e) {
            throw new NoWindow(String.valueOf(e.getMessage()).contains("GTK") ? Reason.LIBRARY_MISSING : Reason.NO_DISPLAY, e);
        }
    }
}
