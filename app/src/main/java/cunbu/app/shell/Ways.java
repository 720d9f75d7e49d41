package cunbu.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;

/** Where the window is: the place chosen in the rail, what was opened on top of it, and the way back. */
public final class Ways {

    private final Deque<Step> left = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step> shown = new ReadOnlyObjectWrapper<>();
    private final StringProperty said = new SimpleStringProperty("");
    private List<Place> places = List.of();
    private Consumer<Runnable> question = Runnable::run;

    /** Starts at the first of these places. */
    public void over(List<Place> newPlaces) {
        places = List.copyOf(newPlaces);
        go(places.get(0));
    }

    /** Goes to a place of the rail and forgets what was open; asks first if something half-typed would be lost. */
    public void go(Place target) {
        leaving(isUnsaved(), () -> {
            left.clear();
            said.set("");
            place.set(target);
            shown.set(new Step(target.view(), () -> { }, () -> false));
        });
    }

    /** Whether the rail has a place of that key. */
    public boolean has(String key) {
        return places.stream().anyMatch(each -> each.key().equals(key));
    }

    /** Goes to the place of that key, if there is one. */
    public void go(String key) {
        places.stream().filter(each -> each.key().equals(key)).findFirst().ifPresent(this::go);
    }

    /** Opens something on top of what is shown; Esc leads back, to the same row of the same list. */
    public void open(Supplier<Parent> view) {
        open(view, () -> { });
    }

    /** Opens something on top; {@code onReturn} runs when the way leads back, as to read a list anew. */
    public void open(Supplier<Parent> view, Runnable onReturn) {
        open(view, onReturn, () -> false);
    }

    /** Opens a form on top: it is not left with something half-typed unless whoever typed it says so. */
    public void open(Supplier<Parent> view, Runnable onReturn, BooleanSupplier unsaved) {
        left.push(shown.get());
        said.set("");
        shown.set(new Step(view, onReturn, unsaved));
    }

    /** One step back; at a place itself nothing happens. */
    public void back() {
        if (!left.isEmpty()) {
            leaving(shown.get().isUnsaved(), () -> {
                Runnable onReturn = shown.get().onReturn();
                shown.set(left.pop());
                onReturn.run();
            });
        }
    }

    /** Whether something half-typed would be lost if the window closed. */
    boolean isUnsaved() {
        return Stream.concat(left.stream(), Stream.ofNullable(shown.get())).anyMatch(Step::isUnsaved);
    }

    /** @param asks asks whether what is half-typed may be lost, and runs what it is given if so */
    void asking(Consumer<Runnable> asks) {
        question = asks;
    }

    private void leaving(boolean asks, Runnable leave) {
        if (asks) {
            question.accept(leave);
        } else {
            leave.run();
        }
    }

    /** Answers later whether what is shown now is still shown, or lies below what was opened from it. */
    public BooleanSupplier here() {
        Step now = shown.get();
        return () -> shown.get() == now || left.contains(now);
    }

    public boolean canGoBack() {
        return !left.isEmpty();
    }

    /** Says something in the status line until the next step: "saved". */
    public void say(String sentence) {
        said.set(sentence);
    }

    /** Builds every screen anew when it is next shown, as in another language. */
    void forgetScreens() {
        left.forEach(Step::forget);
        if (shown.get() != null) {
            shown.get().forget();
        }
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> shown() {
        return shown.getReadOnlyProperty();
    }

    StringProperty said() {
        return said;
    }
}
