package cunbu.app.indicator;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which place is shown and what it is divided into, and the way from a place into its parts and back. */
final class AreaChoice {

    private static final Pattern COMMITTEE = Pattern.compile("(?<=.{2})(村民委员会|居民委员会)$");

    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final ObjectProperty<Level> by = new SimpleObjectProperty<>();
    /** What the chosen area can be divided into. */
    final ObservableList<Level> parts = FXCollections.observableArrayList();

    private final Map<AreaCode, Area> areas;

    /** Starts at the first of these places. */
    AreaChoice(List<Area> places) {
        this.areas = places.stream().collect(Collectors.toMap(Area::code, Function.identity(), (one, same) -> one, TreeMap::new));
        area.addListener((at, before, chosen) -> divide());
        areas().stream().findFirst().ifPresent(area::set);
    }

    /** The county with its townships and villages, or the township with its villages. */
    Collection<Area> areas() {
        return areas.values();
    }

    /** A place in a word, without what every village is called officially. */
    String nameOf(AreaCode code) {
        return areas.containsKey(code) ? COMMITTEE.matcher(areas.get(code).name()).replaceFirst("") : code.text();
    }

    /** Whether villages of several townships are listed together. */
    boolean villagesOfTownships() {
        return area.get().level() == Level.COUNTY && by.get() == Level.VILLAGE;
    }

    /** Goes into a place. */
    void enter(AreaCode code) {
        if (areas.containsKey(code)) {
            area.set(areas.get(code));
        }
    }

    /** The places around the one that is shown, the largest first. */
    List<Area> around() {
        Deque<Area> around = new ArrayDeque<>();
        for (Area each = areas.get(area.get().code().parent()); each != null; each = areas.get(each.code().parent())) {
            around.addFirst(each);
        }
        return List.copyOf(around);
    }

    /** Goes to the place around the one that is shown. @return whether there is one */
    boolean up() {
        List<Area> around = around();
        if (!around.isEmpty()) {
            area.set(around.get(around.size() - 1));
        }
        return !around.isEmpty();
    }

    private void divide() {
        if (area.get() != null) {
            parts.setAll(area.get().level() == Level.COUNTY ? List.of(Level.TOWNSHIP, Level.VILLAGE) : List.of(Level.VILLAGE));
            by.set(parts.get(0));
        }
    }
}
