package cunbu.app.store;

import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;

/**
 * What taking back does to one field of one record.
 *
 * @param field {@code _life} where it is about the record itself; null where all of the record is left as it is
 */
public record Effect(Kind kind, RecordId record, String field, Outcome outcome) {

    /** The names stand in reports and never change. */
    public enum Outcome {
        /** The field shows what it showed before. */
        FIELD_BACK,
        /** Beside the value from before stands another one, and somebody must decide. */
        FIELD_IN_CONFLICT,
        /** The record came in then and counts no more. */
        RECORD_ENDED,
        /** The same, but somebody has changed the record since, or named it in another one, and must decide whether it lives. */
        RECORD_IN_CONFLICT,
        /** The record counts again. */
        RECORD_BACK,
        /** Left: only the county sets the law. */
        LAW,
        /** Left: the record belongs to another office, which alone changes it. */
        OTHER_OFFICE,
        /** Left: only the county decides whose a record is. */
        MOVED,
        /** Left: this office's own work, which it had lost and got back. */
        OWN_WORK;

        /** Whether it stays as it was. */
        public boolean isLeft() {
            return ordinal() >= LAW.ordinal();
        }
    }
}
