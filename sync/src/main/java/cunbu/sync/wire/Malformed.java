package cunbu.sync.wire;

/** Bytes from outside that are not what their format says. Carries where, never what stood there. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes. */
    public enum Reason {
        /** Not JSON of the strict subset, or not in its canonical form. */
        NOT_CANONICAL,
        /** Longer or deeper than the format allows. */
        LIMIT,
        /** Canonical JSON, but a member is missing, unknown or of the wrong kind. */
        SCHEMA
    }

    private final Reason reason;
    private final String path;

    public Malformed(Reason reason, String path) {
        super(reason + (path.isEmpty() ? "" : " at " + path));
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** The member in question, such as {@code set.born_on}; empty if it is the whole. */
    public String path() {
        return path;
    }
}
