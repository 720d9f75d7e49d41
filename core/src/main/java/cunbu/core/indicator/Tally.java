package cunbu.core.indicator;

import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was counted in a period, village by village. Everything adds up over villages but the moves: a move from one village
 * of a township to another is none for the township.
 *
 * @param villages every village of the register, also those in which nothing happened
 * @param moves    all moves of the period
 */
public record Tally(SortedMap<AreaCode, Measures> villages, List<Moved> moves) {

    public Tally {
        villages = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(villages));
        moves = List.copyOf(moves);
    }

    /**
     * What was counted in that area. A measure that is unknown in one of its villages is unknown in the whole, and the note
     * says in how many and names the first.
     */
    public Measures in(AreaCode area) {
        List<Map.Entry<AreaCode, Measures>> parts = villages.entrySet().stream().filter(each -> each.getKey().within(area)).toList();
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        Map<Measure, Note> reasons = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<AreaCode> unknown = unknown(measure, parts);
            if (unknown.isEmpty() && !parts.isEmpty()) {
                counts.put(measure, sum(measure, parts));
            } else if (parts.size() == 1) {
                reasons.put(measure, parts.get(0).getValue().reason(measure));
            } else if (unknown.size() < parts.size() || parts.stream().anyMatch(each -> each.getValue().explains(measure))) {
                reasons.put(measure, Note.of("villagesMissing", measure.code(), unknown.size(), parts.size(), unknown.get(0)));
            }
        }
        counts.put(Measure.MOVED_IN, persons(move -> move.into(area)));
        counts.put(Measure.MOVED_OUT, persons(move -> move.outOf(area)));
        return new Measures(counts, reasons);
    }

    private static List<AreaCode> unknown(Measure measure, List<Map.Entry<AreaCode, Measures>> parts) {
        return parts.stream().filter(part -> part.getValue().get(measure).isEmpty()).map(Map.Entry::getKey).toList();
    }

    private static BigDecimal sum(Measure measure, List<Map.Entry<AreaCode, Measures>> parts) {
        return parts.stream().map(part -> part.getValue().get(measure).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal persons(Predicate<Moved> which) {
        return BigDecimal.valueOf(moves.stream().filter(which).mapToLong(Moved::persons).sum());
    }
}
