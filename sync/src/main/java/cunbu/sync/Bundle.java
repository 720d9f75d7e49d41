package cunbu.sync;

/** The names of what stands in a bundle before its parts, in this order. */
final class Bundle {

    /** What the sender signed. */
    static final String MANIFEST = "manifest.jws";
    /** The addressee's own newest manifest, as the sender holds it; may be missing. */
    static final String YOURS = "yours.jws";
    /** The trust list; may be missing. */
    static final String TRUST = "trust.jws";

    private Bundle() {
    }
}
