package cunbu.app.store.key;

/** The key file does not give the register's key. */
public final class KeyFileRejected extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. An unknown user and a wrong passphrase look alike on purpose. */
    public enum Reason { MISSING, DAMAGED, WRONG_PASSPHRASE }

    private final Reason reason;

    KeyFileRejected(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
