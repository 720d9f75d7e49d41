package cunbu.core.closing;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A period whose figures an office has closed. What was counted lies village by village in {@link ClosedVillage}.
 *
 * @param fromOn   first day of the period
 * @param toOn     its last day
 * @param bases    by which was counted, as {@link FrozenBases} has it
 * @param names    the names that the places had, as {@link FrozenText} has them
 * @param moves    moves that belong to none of the villages, likewise
 * @param villages how many villages were closed
 * @param digest   SHA-256 in hex over the whole, see {@link ClosedPeriod#text}
 * @param closedBy name of the user who closed it
 */
public record Closing(RecordId id, AreaCode area, LocalDate fromOn, LocalDate toOn, String bases, String names, String moves, Integer villages,
                      String digest, LocalDate closedOn, String closedBy) implements Recorded {

    public Period period() {
        return Period.inclusive(fromOn, toOn);
    }

    /** Whether nothing is missing, as it may be in what another office sent. */
    public boolean isWhole() {
        return Stream.of(area, fromOn, toOn, bases, names, moves, villages, digest, closedOn, closedBy).noneMatch(Objects::isNull)
                && !toOn.isBefore(fromOn);
    }
}
