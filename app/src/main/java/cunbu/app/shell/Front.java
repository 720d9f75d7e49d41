package cunbu.app.shell;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Style;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** What stands in the window: first run, unlock, or an opened register; built anew when the language is switched. */
public final class Front {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Gate gate;
    private final Ways ways;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final StackPane root = new StackPane();
    private Stage stage;
    private ShellView shell;
    private Desk desk;
    private Runnable current = () -> { };

    public Front(Gate gate, Ways ways, Jobs jobs, Texts texts, Problems problems) {
        this.gate = gate;
        this.ways = ways;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        texts.onSwitch(() -> current.run());
    }

    /** Puts the front into a window and shows it: unlock if a register is known, else the first run. */
    public void show(Stage window) {
        stage = window;
        Style.dress(root);
        window.setScene(new Scene(root, WIDTH, HEIGHT));
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        LeaveQuestion question = new LeaveQuestion(texts, window);
        ways.asking(question::ask);
        window.setOnCloseRequest(request -> {
            if (ways.isUnsaved()) {
                request.consume();
                question.ask(window::hide);
            }
        });
        window.setMaximized(desktop.getWidth() <= WIDTH || desktop.getHeight() <= HEIGHT);
        if (gate.known().isEmpty()) {
            firstRun();
        } else {
            unlock();
        }
        window.show();
    }

    /** Shows an opened register. */
    public void open(Desk opened) {
        leave();
        desk = opened;
        ways.over(opened.places());
        showDesk();
    }

    /** Shows the register that is open, after another screen was shown in between. */
    public void showDesk() {
        Desk shown = desk;
        turnTo(() -> {
            letGo();
            shell = new ShellView(shown, ways, jobs, texts);
            put(Views.load(shell, texts), texts.get("shell.title", shown.office()));
        });
    }

    /** The places of the register that is open; none while none is. */
    public List<Place> places() {
        return desk == null ? List.of() : desk.places();
    }

    /** Puts an opened register away, as when the window closes. */
    public void leave() {
        letGo();
        if (desk != null) {
            desk.close().run();
            desk = null;
        }
    }

    /** Shows the screen that asks for the passphrase. */
    public void unlock() {
        UnlockViewModel model = new UnlockViewModel(gate, jobs, problems, this::open);
        turnTo(() -> put(Views.load(new UnlockView(model, texts, this::firstRun), texts), texts.get("shell.name")));
    }

    /** Shows the screen of the first run. */
    public void firstRun() {
        FirstRunViewModel model = new FirstRunViewModel(gate, jobs, problems, texts, this::open);
        turnTo(() -> put(Views.load(new FirstRunView(model, jobs, texts, this::unlock), texts), texts.get("shell.name")));
    }

    private void turnTo(Runnable screen) {
        current = screen;
        screen.run();
    }

    private void put(Parent view, String title) {
        root.getChildren().setAll(view);
        Views.focusFirst(view);
        stage.setTitle(title);
    }

    private void letGo() {
        if (shell != null) {
            shell.leave();
            shell = null;
        }
    }
}
