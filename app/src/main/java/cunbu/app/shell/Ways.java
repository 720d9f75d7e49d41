package cunbu.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;

/** Where the window is: the place chosen in the rail, what was opened on top of it, and the way back. */
public final class Ways {

    private final Deque<Supplier<Parent>> opened = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Supplier<Parent>> shown = new ReadOnlyObjectWrapper<>();
    private final StringProperty said = new SimpleStringProperty("");
    private List<Place> places = List.of();

    /** Starts at the first of these places. */
    public void over(List<Place> newPlaces) {
        places = List.copyOf(newPlaces);
        go(places.get(0));
    }

    public List<Place> places() {
        return places;
    }

    /** Goes to a place of the rail and forgets what was open. */
    public void go(Place target) {
        opened.clear();
        said.set("");
        place.set(target);
        shown.set(null);
        shown.set(target.view());
    }

    /** Goes to the place of that key, if there is one. */
    public void go(String key) {
        places.stream().filter(each -> each.key().equals(key)).findFirst().ifPresent(this::go);
    }

    /** Opens something on top of what is shown; Esc leads back. */
    public void open(Supplier<Parent> view) {
        opened.push(shown.get());
        said.set("");
        shown.set(view);
    }

    /** One step back; at a place itself nothing happens. */
    public void back() {
        if (!opened.isEmpty()) {
            shown.set(opened.pop());
        }
    }

    public boolean canGoBack() {
        return !opened.isEmpty();
    }

    /** Says something in the status line until the next step: "saved". */
    public void say(String sentence) {
        said.set(sentence);
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Supplier<Parent>> shown() {
        return shown.getReadOnlyProperty();
    }

    StringProperty said() {
        return said;
    }
}
