package cunbu.core.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was counted in one area in one period. A measure that is not here is unknown; unknown is not zero.
 *
 * @param counts  the known measures, none below zero
 * @param reasons why others are unknown, where there is more to say than that nobody gave them
 */
public record Measures(Map<Measure, BigDecimal> counts, Map<Measure, Note> reasons) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<Measure, List<Measure>> PARTS = Map.of(
            Measure.AVERAGE_POPULATION, List.of(Measure.OPENING_POPULATION, Measure.CLOSING_POPULATION),
            Measure.LONG_ACTING_CONTRACEPTION_USERS,
            List.of(Measure.STERILISED_MALE, Measure.STERILISED_FEMALE, Measure.IUD, Measure.IMPLANT),
            Measure.CONTRACEPTION_USERS,
            List.of(Measure.STERILISED_MALE, Measure.STERILISED_FEMALE, Measure.IUD, Measure.IMPLANT, Measure.ORAL_OR_INJECTED,
                    Measure.CONDOM, Measure.SPERMICIDE, Measure.OTHER_METHOD));

    /** @throws IllegalArgumentException for a count below zero */
    public Measures {
        counts = Collections.unmodifiableMap(copy(counts));
        reasons = Collections.unmodifiableMap(copy(reasons));
        if (counts.values().stream().anyMatch(count -> count.signum() < 0)) {
            throw new IllegalArgumentException("a count is not below zero");
        }
    }

    public static Measures of(Map<Measure, BigDecimal> counts) {
        return new Measures(counts, Map.of());
    }

    /**
     * The count of that measure; empty if it is unknown. An average population and the sums of contraceptive methods that were
     * not given follow from their parts, if all parts are known.
     */
    public Optional<BigDecimal> get(Measure measure) {
        List<Measure> parts = parts(measure);
        if (counts.containsKey(measure) || parts.isEmpty()) {
            return Optional.ofNullable(counts.get(measure));
        }
        return sum(parts).map(sum -> measure == Measure.AVERAGE_POPULATION ? half(sum) : sum);
    }

    /** Whether that measure is not counted for itself but follows from others. */
    public static boolean follows(Measure measure) {
        return PARTS.containsKey(measure);
    }

    /** What a measure that was not given follows from; empty if it must be given. */
    public static List<Measure> parts(Measure measure) {
        return PARTS.getOrDefault(measure, List.of());
    }

    /** Whether there is more to say about why that measure is unknown than that nobody gave it. */
    boolean explains(Measure measure) {
        return reasons.containsKey(measure);
    }

    /** Why that measure is unknown. */
    public Note reason(Measure measure) {
        return Stream.concat(Stream.of(measure), parts(measure).stream())
                .filter(reasons::containsKey).findFirst().map(reasons::get)
                .orElseGet(() -> Note.of("measureUnknown", measure.code()));
    }

    private Optional<BigDecimal> sum(List<Measure> parts) {
        return parts.stream().allMatch(counts::containsKey)
                ? Optional.of(parts.stream().map(counts::get).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static BigDecimal half(BigDecimal sum) {
        return sum.multiply(HALF);
    }

    private static <V> Map<Measure, V> copy(Map<Measure, V> map) {
        Map<Measure, V> copy = new EnumMap<>(Measure.class);
        copy.putAll(map);
        return copy;
    }
}
