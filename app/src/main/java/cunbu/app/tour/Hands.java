package cunbu.app.tour;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does in a window what a clerk would do. What is not there is passed over, so that a tour still shows the rest. */
public final class Hands {

    private final Scene scene;

    Hands(Scene scene) {
        this.scene = scene;
    }

    public void press(String button) {
        if (scene.lookup(button) instanceof ButtonBase found && !found.isDisabled()) {
            found.fire();
        }
    }

    /** Lays out what the window holds as if it were that large; a window itself cannot be larger than the screen. */
    public void size(double width, double height) {
        scene.getRoot().resize(width, height);
    }

    /** Chooses an entry of a choice by its place, from 0. */
    public void choose(String choice, int index) {
        if (scene.lookup(choice) instanceof ComboBox<?> found) {
            found.getSelectionModel().select(index);
        }
    }

    /** Opens a row of a table by Enter. */
    public void open(String table, int row) {
        if (scene.lookup(table) instanceof TableView<?> found && found.getItems().size() > row) {
            found.requestFocus();
            found.getSelectionModel().clearAndSelect(row);
            enter(found);
        }
    }

    public void write(String field, String text) {
        if (scene.lookup(field) instanceof TextInputControl found) {
            found.requestFocus();
            found.setText(text);
        }
    }

    /** Enter in a field, as to take the first suggestion. */
    public void enter(String field) {
        Node found = scene.lookup(field);
        if (found != null) {
            enter(found);
        }
    }

    /** Turns to a page of the only pages on the screen, from 0. */
    public void page(int index) {
        if (scene.lookup(".tab-pane") instanceof TabPane found) {
            found.getSelectionModel().select(index);
        }
    }

    private static void enter(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
