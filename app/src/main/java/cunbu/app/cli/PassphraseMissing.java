package cunbu.app.cli;

/** Nobody said the passphrase: neither a file nor the environment has it. */
public final class PassphraseMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; there is one reason. */
    public enum Reason { NOT_GIVEN }

    public Reason reason() {
        return Reason.NOT_GIVEN;
    }
}
