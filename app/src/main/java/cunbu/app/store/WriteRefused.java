package cunbu.app.store;

/** Something was to be written for somebody who may not write. Nothing was. */
public final class WriteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, one sentence and one code each. */
    public enum Reason { ONLY_LOOKS }

    private final Reason reason;

    WriteRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public WriteRefused(Reason reason) {
        this(reason, null);
    }

    public Reason reason() {
        return reason;
    }
}
