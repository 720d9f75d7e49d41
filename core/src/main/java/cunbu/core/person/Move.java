package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A move of a person's registration, in force from the start of {@code movedOn}.
 *
 * @param fromArea village of this register, or any other area; null if it is only known to be outside
 * @param toArea   likewise
 * @param reason   free text; null if none was given
 */
public record Move(RecordId id, RecordId person, LocalDate movedOn, AreaCode fromArea, AreaCode toArea, String reason)
        implements Recorded {
}
