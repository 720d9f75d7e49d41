package cunbu.core.closing;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;

/**
 * What a closing froze of one village.
 *
 * @param measures what was counted, as {@link FrozenText} has it
 * @param moves    the moves into the village, and those out of it that end in no village of the closing
 */
public record ClosedVillage(RecordId id, RecordId closing, AreaCode village, String measures, String moves) implements Recorded {

    /** Whether nothing is missing, as it may be in what another office sent. */
    boolean isWhole() {
        return village != null && measures != null && moves != null;
    }
}
