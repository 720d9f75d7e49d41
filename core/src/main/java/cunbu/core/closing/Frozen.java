package cunbu.core.closing;

import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that a closing keeps of a period, so that it can be shown again as it was.
 *
 * @param area  the office's area
 * @param bases by which was counted
 * @param names what the places of the area were called
 */
public record Frozen(Period period, AreaCode area, FrozenBases bases, SortedMap<AreaCode, String> names, Tally tally) {

    public Frozen {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** The name that a place had, or its code if it had none. */
    public String name(AreaCode place) {
        return names.getOrDefault(place, place.text());
    }
}
