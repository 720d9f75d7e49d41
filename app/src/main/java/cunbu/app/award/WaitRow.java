package cunbu.app.award;

import cunbu.core.award.Scheme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One line of what waits; its counts change while it is shown.
 *
 * @param scheme null for the line of all schemes together
 * @param counts null in them for what has not been counted yet
 */
record WaitRow(Scheme scheme, Map<Wait, ObjectProperty<Integer>> counts) {

    static WaitRow uncounted(Scheme scheme) {
        Map<Wait, ObjectProperty<Integer>> counts = new EnumMap<>(Wait.class);
        Arrays.stream(Wait.values()).forEach(wait -> counts.put(wait, new SimpleObjectProperty<>()));
        return new WaitRow(scheme, counts);
    }

    ObjectProperty<Integer> count(Wait wait) {
        return counts.get(wait);
    }
}
