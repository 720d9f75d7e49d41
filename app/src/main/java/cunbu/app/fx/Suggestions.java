package cunbu.app.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/**
 * A text field that answers while somebody types: a list below it, arrows choose, Enter takes the chosen one, which is the first
 * at first. The cursor stays in the field.
 *
 * @param <T> what is suggested
 */
public final class Suggestions<T> {

    private static final double ROW = 34;
    private static final double LEAST_WIDTH = 400;

    private final TextField box;
    private final Function<String, List<T>> find;
    private final Function<T, String> title;
    private final Function<T, String> detail;
    private final Consumer<T> taken;
    private final Jobs.Latest questions;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
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
        list.getStyleClass().addAll("root", "suggestions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(unused -> new SuggestionCell());
        Style.dress(list);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        RareNames.watch(box);
        box.textProperty().addListener((at, before, text) -> ask(text.strip()));
        box.focusedProperty().addListener((at, before, focused) -> hideUnless(focused));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Writes into the field without asking for suggestions. */
    public void write(String text) {
        quiet = true;
        box.setText(text);
        quiet = false;
        popup.hide();
    }

    private void ask(String text) {
        if (quiet || text.isEmpty() || !box.isFocused()) {
            popup.hide();
            return;
        }
        questions.run(() -> find.apply(text), this::show);
    }

    private void show(List<T> suggestions) {
        list.getItems().setAll(suggestions);
        if (suggestions.isEmpty() || !box.isFocused() || box.getText().isBlank()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().clearAndSelect(0);
        list.setPrefSize(Math.max(LEAST_WIDTH, box.getWidth()), suggestions.size() * ROW + 4);
        if (!popup.isShowing()) {
            Bounds at = box.localToScreen(box.getBoundsInLocal());
            popup.show(box, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void hideUnless(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void key(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take(T suggestion) {
        popup.hide();
        if (suggestion != null) {
            taken.accept(suggestion);
        }
    }

    private final class SuggestionCell extends ListCell<T> {

        private final Label name = new Label();
        private final Label more = new Label();
        private final HBox line;

        SuggestionCell() {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            more.getStyleClass().add("quiet");
            line = new HBox(name, between, more);
            line.getStyleClass().add("hit");
            RareNames.watch(name);
            setOnMouseClicked(click -> take(getItem()));
        }

        @Override
        protected void updateItem(T suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            name.setText(empty ? "" : title.apply(suggestion));
            more.setText(empty ? "" : detail.apply(suggestion));
            setGraphic(empty ? null : line);
        }
    }
}
