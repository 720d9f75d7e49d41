package cunbu.sync;

import cunbu.core.history.ChangeId;
import cunbu.core.history.Stamp;

/**
 * One value that was once written to one field of one record.
 *
 * @param change     the change that wrote it
 * @param value      a String, Long, Boolean or null
 * @param rank       the author's authority: 2 for the county, 1 for a township; the higher is shown
 * @param stamp      when; null if only somebody who wrote over this value has been heard of, and not the value itself
 * @param superseded whether somebody who had seen it wrote another value
 */
public record FieldWrite(ChangeId change, Object value, int rank, Stamp stamp, boolean superseded) {

    /** A value that others wrote over before it arrived here itself. */
    public static FieldWrite heardOf(ChangeId change) {
        return new FieldWrite(change, null, 0, null, true);
    }

    FieldWrite overwritten() {
        return new FieldWrite(change, value, rank, stamp, true);
    }
}
