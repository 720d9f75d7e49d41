package cunbu.sync.pack;

/** A container that is not in the one form that is allowed. */
public final class PackBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** Not the one fixed form, or an entry's checksum does not fit. */
        FORM,
        /** It ends too early. */
        TRUNCATED,
        /** An entry is larger than it may be. */
        LIMIT
    }

    private final Reason reason;

    public PackBroken(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
