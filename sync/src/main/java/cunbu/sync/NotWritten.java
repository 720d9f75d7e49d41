package cunbu.sync;

/** A bundle that could not be put on the stick. Nothing changed; it can be written again, there or elsewhere. */
public final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Less room than 1.05 times the bundle and 10 MB. */
        STICK_FULL,
        /** It cannot be written to, or went away in the middle. */
        STICK_FAILED,
        /** What was read back is not what was written. */
        READ_BACK_DIFFERS,
        /** This computer has no room for what does not fit into memory. */
        SPOOL_FAILED,
        /** The addressee is not in the trust list. */
        ADDRESSEE_UNKNOWN
    }

    private final Reason reason;

    public NotWritten(Reason reason) {
        this(reason, null);
    }

    public NotWritten(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
