package cunbu.app.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One screen on the way: built when first shown, kept while something lies on top of it, with the place of the cursor. */
final class Step {

    private final Supplier<Parent> view;
    private final Runnable onReturn;
    private final BooleanSupplier unsaved;
    private Parent screen;
    private Node cursor;

    /** @param unsaved whether something was typed that would be lost */
    Step(Supplier<Parent> view, Runnable onReturn, BooleanSupplier unsaved) {
        this.view = view;
        this.onReturn = onReturn;
        this.unsaved = unsaved;
    }

    boolean isUnsaved() {
        return unsaved.getAsBoolean();
    }

    Runnable onReturn() {
        return onReturn;
    }

    boolean isBuilt() {
        return screen != null;
    }

    Parent screen() {
        if (screen == null) {
            screen = view.get();
        }
        return screen;
    }

    /** Remembers where the cursor is, before the screen is covered. */
    void cover() {
        Node owner = screen == null || screen.getScene() == null ? null : screen.getScene().getFocusOwner();
        cursor = owner;
    }

    Node cursor() {
        return cursor;
    }

    void forget() {
        screen = null;
        cursor = null;
    }
}
