package cunbu.app.store;

/** The register cannot be opened or written; nothing in it was changed. */
public final class RegisterUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, one sentence and one code each. */
    public enum Reason {
        NOT_FOUND, ALREADY_EXISTS, KEY_FILE_MISSING, KEY_FILE_DAMAGED, WRONG_PASSPHRASE, LOCKED, DAMAGED, NEWER_VERSION, DISK_FULL,
        NOT_WRITABLE
    }

    private final Reason reason;

    public RegisterUnavailable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public RegisterUnavailable(Reason reason) {
        this(reason, null);
    }

    public Reason reason() {
        return reason;
    }
}
