package cunbu.app;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.ProblemDialog;
import cunbu.app.fx.Style;
import cunbu.app.shell.Front;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window's life: starts the toolkit, shows the front, and catches whatever nothing else caught. */
final class CunbuApp {

    private final Front front;
    private final Jobs jobs;
    private final ProblemDialog problems;

    CunbuApp(Front front, Jobs jobs, ProblemDialog problems) {
        this.front = front;
        this.jobs = jobs;
        this.problems = problems;
    }

    /** Opens the window and returns; the program ends when the window is closed. */
    void open() {
        Platform.startup(this::start);
    }

    private void start() {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> Platform.runLater(() -> problems.show(bug)));
        jobs.onProblem(problems::show);
        Style.start();
        Stage window = new Stage();
        window.setOnHidden(closed -> {
            jobs.close();
            front.leave();
        });
        front.show(window);
    }
}
