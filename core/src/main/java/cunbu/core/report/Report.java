package cunbu.core.report;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A report as somebody read or typed it. What is blank counts as not given; not given is unknown, and not zero.
 *
 * @param measures  its counts, as text
 * @param previous  the counts of the year before
 * @param published its figures
 * @param sums      those to be checked beside the ones that are checked anyway
 */
public record Report(Map<Measure, String> measures, Map<Measure, String> previous, Map<Indicator, Published> published, List<Sum> sums) {

    public Report {
        measures = ordered(measures, Measure.class);
        previous = ordered(previous, Measure.class);
        published = ordered(published, Indicator.class);
        sums = List.copyOf(sums);
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> map, Class<K> keys) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
