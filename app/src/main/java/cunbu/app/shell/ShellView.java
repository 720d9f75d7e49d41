package cunbu.app.shell;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Key;
import cunbu.app.fx.Suggestions;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one window: rail, top line, the screen of the moment, status line. */
final class ShellView {

    /** So many digits are on a keyboard that name a place. */
    private static final int MOST_NUMBERS = 9;

    private final Desk desk;
    private final Ways ways;
    private final Jobs jobs;
    private final Texts texts;
    private final ToggleGroup rail = new ToggleGroup();
    private final ChangeListener<Step> onShown = (at, before, step) -> show(before, step);
    private final ChangeListener<Place> onPlace = (at, before, place) -> mark(place);

    @FXML private BorderPane shell;
    @FXML private VBox places;
    @FXML private TextField search;
    @FXML private Label office;
    @FXML private Label user;
    @FXML private Button language;
    @FXML private StackPane screen;
    @FXML private Label said;
    @FXML private JobLine job;

    ShellView(Desk desk, Ways ways, Jobs jobs, Texts texts) {
        this.desk = desk;
        this.ways = ways;
        this.jobs = jobs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        office.setText(desk.office());
        user.setText(desk.user());
        language.setText(texts.get("shell.otherLanguage"));
        for (Place place : desk.places()) {
            places.getChildren().add(button(place));
        }
        searchBox();
        said.textProperty().bind(ways.said());
        job.watch(jobs, texts);
        ways.place().addListener(onPlace);
        ways.shown().addListener(onShown);
        mark(ways.place().get());
        ways.forgetScreens();
        show(null, ways.shown().get());
        shell.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Lets go of everything that would keep this window's nodes alive after it was built anew. */
    void leave() {
        said.textProperty().unbind();
        ways.place().removeListener(onPlace);
        ways.shown().removeListener(onShown);
    }

    private void searchBox() {
        search.setVisible(desk.find() != null);
        if (search.isVisible()) {
            new Suggestions<>(search, desk.find(), Hit::title, Hit::detail, this::open, jobs);
        }
    }

    @FXML
    private void switchLanguage() {
        texts.speak(texts.language().other());
    }

    private void open(Hit hit) {
        search.clear();
        hit.open().run();
    }

    private ToggleButton button(Place place) {
        ToggleButton button = new ToggleButton(texts.get("shell.place." + place.key()), new FontIcon(place.icon()));
        button.setId("place-" + place.key());
        button.setUserData(place);
        button.setToggleGroup(rail);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("place");
        button.setOnAction(event -> ways.go(place));
        return button;
    }

    private void mark(Place place) {
        rail.getToggles().stream().filter(each -> each.getUserData() == place).findFirst().ifPresent(rail::selectToggle);
    }

    private void show(Step before, Step step) {
        if (before != null) {
            before.cover();
        }
        boolean again = step.isBuilt();
        screen.getChildren().setAll(step.screen());
        if (again && step.cursor() != null) {
            step.cursor().requestFocus();
        } else {
            Views.focusFirst(step.screen());
        }
    }

    private void key(KeyEvent key) {
        if (Key.BACK.matches(key)) {
            ways.back();
        } else if (Key.SEARCH.matches(key)) {
            search.requestFocus();
            search.selectAll();
        } else if (Key.HELP.matches(key)) {
            ways.open(() -> Views.load(new KeysView(texts), texts));
        } else if (!toPlace(key)) {
            return;
        }
        key.consume();
    }

    /** @return whether the key is the number of a place */
    private boolean toPlace(KeyEvent key) {
        List<Place> all = desk.places();
        for (int number = 1; number <= Math.min(MOST_NUMBERS, all.size()); number++) {
            if (Key.PLACES.matches(key, number)) {
                ways.go(all.get(number - 1));
                return true;
            }
        }
        return false;
    }
}
