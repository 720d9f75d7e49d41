package cunbu.app.store;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the queries of {@link MeasureStore} add up, village by village. What they count starts at zero; everything else is unknown. */
final class VillageCounts {

    private static final class Village {
        private final Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        private final Map<Measure, Note> reasons = new EnumMap<>(Measure.class);
        private final Map<Measure, Long> undecided = new EnumMap<>(Measure.class);
    }

    private final Map<String, Village> villages = new HashMap<>();

    VillageCounts(Collection<AreaCode> codes) {
        codes.forEach(code -> villages.put(code.text(), new Village()));
    }

    /** Says that these measures are counted: zero where no row comes. */
    void counted(Measure... measures) {
        villages.values().forEach(village -> List.of(measures).forEach(measure -> village.counts.put(measure, BigDecimal.ZERO)));
    }

    /** The same for some villages only. */
    void counted(Collection<AreaCode> codes, Measure... measures) {
        codes.forEach(code -> List.of(measures).forEach(measure -> villages.get(code.text()).counts.put(measure, BigDecimal.ZERO)));
    }

    /** Adds to a measure of a village; what lies outside of the register's villages is passed over. */
    void add(String village, Measure measure, long count) {
        if (villages.containsKey(village)) {
            villages.get(village).counts.merge(measure, BigDecimal.valueOf(count), BigDecimal::add);
        }
    }

    /** Some records of a village do not say whether they belong to the measure, so that it is not known. */
    void undecided(String village, Measure measure, long records) {
        if (villages.containsKey(village)) {
            villages.get(village).undecided.merge(measure, records, Long::sum);
        }
    }

    /** In townships where nothing was counted in a measure, these are unknown. */
    void unknownWithout(Measure measure, Collection<Measure> unknown) {
        Set<AreaCode> some = villages.entrySet().stream().filter(each -> each.getValue().counts.getOrDefault(measure, BigDecimal.ZERO).signum() > 0)
                .map(each -> new AreaCode(each.getKey()).township()).collect(Collectors.toSet());
        villages.forEach((code, village) -> {
            if (!some.contains(new AreaCode(code).township())) {
                village.counts.keySet().removeAll(unknown);
            }
        });
    }

    /** Takes over what somebody else has counted for a village. */
    void put(AreaCode code, Measures measures) {
        Village village = villages.get(code.text());
        village.counts.putAll(measures.counts());
        village.reasons.putAll(measures.reasons());
    }

    /** Takes over these measures, for every village, as they were counted before. */
    void put(Tally before, Set<Measure> same) {
        before.villages().forEach((code, measures) -> {
            Village village = villages.get(code.text());
            same.forEach(measure -> {
                Optional.ofNullable(measures.counts().get(measure)).ifPresent(count -> village.counts.put(measure, count));
                Optional.ofNullable(measures.reasons().get(measure)).ifPresent(reason -> village.reasons.put(measure, reason));
            });
        });
    }

    Collection<AreaCode> codes() {
        return villages.keySet().stream().sorted().map(AreaCode::new).toList();
    }

    SortedMap<AreaCode, Measures> measures() {
        SortedMap<AreaCode, Measures> all = new TreeMap<>();
        villages.forEach((code, village) -> {
            village.undecided.forEach((measure, records) -> village.reasons.put(measure, Note.of("undecided", measure.code(), records)));
            village.counts.keySet().removeAll(village.reasons.keySet());
            all.put(new AreaCode(code), new Measures(village.counts, village.reasons));
        });
        return all;
    }
}
