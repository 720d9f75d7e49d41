package cunbu.app.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.Predicate;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** Loads a view: the FXML file that lies beside the view's class and bears its name, with the texts of the moment. */
public final class Views {

    private Views() {
    }

    /** The root node of {@code XView.fxml}; {@code view} is its controller. */
    public static Parent load(Object view, Texts texts) {
        String file = view.getClass().getSimpleName() + ".fxml";
        URL place = view.getClass().getResource(file);
        if (place == null) {
            throw new IllegalStateException(file + " is missing beside " + view.getClass().getName());
        }
        FXMLLoader loader = new FXMLLoader(place, texts.bundle());
        loader.setController(view);
        try {
            Parent root = loader.load();
            // While the screen lives its view lives, so that a view may listen weakly to a model that outlives it.
            root.getProperties().put(Views.class, view);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Puts the cursor where work starts: into the node of style class {@code first}, else into the view as a whole. */
    public static void focusFirst(Parent view) {
        // What lies in a scroll pane can be found only after the pane has been given its shape.
        view.applyCss();
        Node first = view.lookup(".first");
        (first == null ? view : first).requestFocus();
    }

    /** Lets a key do something while the cursor is anywhere in the view. */
    public static void key(Node view, Key key, Runnable action) {
        key(view, key::matches, action);
    }

    /** The same for a key with a number, from 1. */
    public static void key(Node view, Key key, int number, Runnable action) {
        key(view, pressed -> key.matches(pressed, number), action);
    }

    private static void key(Node view, Predicate<KeyEvent> meant, Runnable action) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (meant.test(pressed)) {
                pressed.consume();
                action.run();
            }
        });
    }
}
