package cunbu.sync.seal;

/** A seal that does not hold. Says which, never what was under it. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which seal, and how. */
    public enum Reason {
        /** No key fits, or a sealed byte was changed. */
        NOT_FOR_US_OR_DAMAGED,
        /** Not a JWS, not of the expected type, or not by the key that its header names. */
        SIGNATURE,
        /** The signer is not known. */
        UNKNOWN_KEY,
        /** The digits typed from the slip are not those of this file. */
        OTHER_DIGITS,
        /** Signed well, but what is in it is not what it should be. */
        CONTENT
    }

    private final Reason reason;

    public SealBroken(Reason reason) {
        this(reason, null);
    }

    public SealBroken(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
