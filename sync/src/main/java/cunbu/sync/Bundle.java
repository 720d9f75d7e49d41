package cunbu.sync;

/** The names of what stands in a bundle before its parts, in this order. */
final class Bundle {

    /** What the sender signed. */
    static final String MANIFEST = "manifest.jws";
    /** The addressee's own newest manifest, as the sender holds it; may be missing. */
    static final String YOURS = "yours.jws";
    /** The trust list; may be missing. */
    static final String TRUST = "trust.jws";

    /** Before the names of what is given back: the bundle of that number, from 1. */
    static String returned(int number) {
        return String.format(java.util.Locale.ROOT, "returned/%04d/", number);
    }

    private Bundle() {
    }
}
