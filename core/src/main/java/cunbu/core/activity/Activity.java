package cunbu.core.activity;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * One line of the ledger: one number of something that was done for people. It counts what its own area did, not what was done in the
 * areas inside it; no person stands behind it.
 *
 * @param area         a village, township or county
 * @param heldOn       the day, or the last of several; for a stock the day on which it was counted
 * @param otherItem    the words for an item that is {@link ActivityItem#OTHER}, else null
 * @param qualifier    null counts as exact
 * @param participants how many came; null if nobody counted
 * @param materials    what was handed out or shown, in words
 * @param struckOut    why the line counts no more; null while it counts
 */
public record Activity(RecordId id, AreaCode area, LocalDate heldOn, ActivityKind kind, ActivityItem item, String otherItem, Long value,
                       Qualifier qualifier, Long participants, String place, String materials, String note,
                       String struckOut)
        implements Recorded {

    public boolean isStruckOut() {
        return struckOut != null;
    }
}
