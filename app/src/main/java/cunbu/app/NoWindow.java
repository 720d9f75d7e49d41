package cunbu.app;

/** The window cannot be opened on this computer. */
final class NoWindow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, one sentence and one code each. */
    enum Reason {
        LIBRARY_MISSING, NO_DISPLAY
    }

    private final Reason reason;

    NoWindow(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
