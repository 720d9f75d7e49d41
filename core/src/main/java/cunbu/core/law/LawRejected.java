package cunbu.core.law;

/** A law file cannot be used. Nothing of it is taken. */
public final class LawRejected extends RuntimeException {

    /** What is wrong with the file. */
    public enum Reason { BAD_PATH, NOT_A_LINE, UNKNOWN_KEY, DUPLICATE_KEY, NO_UNIT, NO_VALUE, NOT_A_VALUE, NO_SOURCE, DUPLICATE_FILE, OTHER_UNIT }

    private final Reason reason;
    private final String file;
    private final String key;

    public LawRejected(Reason reason, String file, String key) {
        super(reason + " in " + file + " at " + key);
        this.reason = reason;
        this.file = file;
        this.key = key;
    }

    public Reason reason() {
        return reason;
    }

    /** The file's path below the law folder. */
    public String file() {
        return file;
    }

    /** The line or key that is wrong. */
    public String key() {
        return key;
    }
}
