package cunbu.sync;

/** What became of one line of a bundle. */
public enum Disposition {
    /** Stored and shown. */
    APPLIED(Count.APPLIED),
    /** Held already. */
    DUPLICATE(Count.DUPLICATE),
    /** Stored; another value of a field, not seen by the author, stands beside it until somebody decides. */
    CONFLICT(Count.CONFLICT),
    /** The right to change the record is not known here (yet); tried again whenever that right may have arrived. */
    PARKED_NOT_OWNER(Count.PARKED),
    /** A township's bundle may only carry changes that it made itself. */
    BY_MISMATCH(Count.REJECTED),
    /** The author may not do this: move a record, or create one in another office's name. */
    NOT_PERMITTED(Count.REJECTED),
    /** Not a change of this kind; the line is kept. */
    REJECTED_SCHEMA(Count.REJECTED),
    /** A kind that a later version of the program will know; the line is kept. */
    DEFERRED(Count.DEFERRED),
    /** Stored and shown; its time lies more than a day ahead of this clock and is not followed. */
    CLOCK_AHEAD(Count.APPLIED);

    /** The columns of an import report; every line is counted in one. */
    public enum Count {
        APPLIED, DUPLICATE, CONFLICT, PARKED, REJECTED, DEFERRED;

        /** The name of the column in the report. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Count count;

    Disposition(Count count) {
        this.count = count;
    }

    public Count count() {
        return count;
    }

    /** Whether an import report names the line, and the sender is told of it. */
    public boolean isIssue() {
        return this != APPLIED && this != DUPLICATE;
    }
}
