package cunbu.app.exchange;

/** Something cannot be taken back. Nothing was changed. */
public final class NotUndone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No bundle of that id has brought changes here, and nothing was taken back under it. */
        UNKNOWN,
        /** It has been taken back, and that stands. */
        ALREADY_UNDONE
    }

    private final Reason reason;

    public NotUndone(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
