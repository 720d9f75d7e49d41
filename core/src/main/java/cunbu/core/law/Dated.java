package cunbu.core.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A value that changes on certain days. Where an area has no text of its own in force, the next wider area's holds.
 *
 * @param <T> what the value is
 */
public final class Dated<T> {

    private final NavigableMap<LocalDate, Optional<InForce<T>>> own;
    private final Dated<T> wider;
    private final UnaryOperator<InForce<T>> given;

    /** @param wider what holds where none of {@code own} is in force; null if nothing does. An empty entry is a repeal. */
    Dated(Map<LocalDate, Optional<InForce<T>>> own, Dated<T> wider) {
        this(own, wider, value -> value);
    }

    private Dated(Map<LocalDate, Optional<InForce<T>>> own, Dated<T> wider, UnaryOperator<InForce<T>> given) {
        this.own = new TreeMap<>(own);
        this.wider = wider;
        this.given = given;
    }

    /** The same values, each noted when it is given. */
    Dated<T> noting(Lookups lookups, String parameter, Unit<T> unit) {
        return new Dated<>(Map.of(), this, value -> lookups.note(parameter, unit, value));
    }

    /** The value in force on that day, with its source; empty before the first text and after a repeal. */
    public Optional<InForce<T>> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<InForce<T>>> entry = own.floorEntry(day);
        if (entry != null && entry.getValue().isPresent()) {
            return entry.getValue().map(given);
        }
        return wider == null ? Optional.empty() : wider.on(day).map(given);
    }

    /** The value in force on that day or else the first one ever, for a question that is asked outside a scheme's time. */
    public InForce<T> onOrFirst(LocalDate day) {
        return on(day).or(() -> days().stream().map(this::on).flatMap(Optional::stream).findFirst()).orElseThrow();
    }

    /** Every day on which the value may change. */
    public SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = wider == null ? new TreeSet<>() : wider.days();
        days.addAll(own.keySet());
        return days;
    }
}
