package cunbu.app.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A text field that answers while somebody types: a list below it, arrows choose, Enter takes the chosen or the first.
 *
 * @param <T> what is suggested
 */
public final class Suggestions<T> {

    private final TextField box;
    private final Function<String, List<T>> find;
    private final Function<T, String> title;
    private final Function<T, String> detail;
    private final Consumer<T> taken;
    private final Jobs.Latest questions;
    private final ContextMenu list = new ContextMenu();
    private List<T> found = List.of();
    private boolean quiet;

    /**
     * @param find   asked on the worker thread
     * @param title  what a suggestion is called
     * @param detail what tells it from others of that name
     * @param taken  what happens with the one that is chosen
     */
    public Suggestions(TextField box, Function<String, List<T>> find, Function<T, String> title, Function<T, String> detail, Consumer<T> taken, Jobs jobs) {
        this.box = box;
        this.find = find;
        this.title = title;
        this.detail = detail;
        this.taken = taken;
        this.questions = jobs.latest();
        list.getStyleClass().add("suggestions");
        RareNames.watch(box);
        box.textProperty().addListener((at, before, text) -> ask(text.strip()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Writes into the field without asking for suggestions. */
    public void write(String text) {
        quiet = true;
        box.setText(text);
        quiet = false;
        list.hide();
    }

    private void ask(String text) {
        found = List.of();
        if (quiet || text.isEmpty() || !box.isFocused()) {
            list.hide();
            return;
        }
        questions.run(() -> find.apply(text), this::show);
    }

    private void show(List<T> suggestions) {
        found = suggestions;
        list.getItems().setAll(suggestions.stream().map(this::item).toList());
        if (suggestions.isEmpty() || !box.isFocused()) {
            list.hide();
        } else if (!list.isShowing()) {
            list.show(box, Side.BOTTOM, 0, 2);
        }
    }

    private CustomMenuItem item(T suggestion) {
        Label more = new Label(detail.apply(suggestion));
        more.getStyleClass().add("quiet");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label name = new Label(title.apply(suggestion));
        RareNames.watch(name);
        HBox line = new HBox(name, between, more);
        line.getStyleClass().add("hit");
        CustomMenuItem item = new CustomMenuItem(line);
        item.setOnAction(event -> take(suggestion));
        return item;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !found.isEmpty()) {
            key.consume();
            take(found.get(0));
        } else if (key.getCode() == KeyCode.ESCAPE && list.isShowing()) {
            key.consume();
            list.hide();
        }
    }

    private void take(T suggestion) {
        found = List.of();
        list.hide();
        taken.accept(suggestion);
    }
}
