package cunbu.sync;

import cunbu.sync.pack.PackBroken;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Manifest;

/** A bundle that cannot be taken in, with the reason by name. Nothing of it has been applied. */
public final class BundleRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether a refused bundle may still be taken in later. */
    public enum Status {
        /** Kept aside as it is; only another copy can help. */
        QUARANTINED,
        /** Kept, and tried again when what is missing has come. */
        HELD
    }

    /** Why a bundle is refused. The names stand in reports and never change. */
    public enum Reason {
        /** Larger than 1 GiB. */
        TOO_BIG,
        /** No key of this office opens it, or a byte of it was changed. */
        NOT_FOR_US_OR_DAMAGED,
        /** Opened, but it does not begin with a manifest. */
        NO_MANIFEST,
        /** Signed by a key that the trust list does not name, or at a township by another office than its county. */
        UNKNOWN_KEY,
        /** Signed by a key that was revoked before these lines. */
        REVOKED_KEY,
        /** The signature does not fit the manifest, or the signer is not the office that the manifest names. */
        SIGNATURE,
        /** The manifest or a line is not in its one canonical form. */
        NOT_CANONICAL,
        /** A limit of the format is exceeded. */
        LIMIT,
        /** Meant for another office. */
        WRONG_ADDRESSEE,
        /** Written by a later version of the program. */
        NEEDS_UPDATE(Status.HELD),
        /** An earlier bundle of the same stream is missing. */
        WAITING(Status.HELD),
        /** A part is not the signed one, or its lines do not give the chain value that the manifest names. */
        PART_HASH,
        /** A part has another size or another number of lines than the manifest says, or cannot be inflated. */
        PART_SIZE,
        /** The end is missing. */
        TRUNCATED,
        /** The entries are not those of the manifest, or not in the form of the format. */
        CONTAINER,
        /** The sender's history differs from what it sent before. */
        FORK,
        /** The file cannot be read to its end where it lies. */
        UNREADABLE;

        private final Status status;

        Reason() {
            this(Status.QUARANTINED);
        }

        Reason(Status status) {
            this.status = status;
        }

        public Status status() {
            return status;
        }
    }

    private final Reason reason;
    private final Manifest manifest;
    private final long missingFrom;
    private final long missingTo;

    public BundleRejected(Reason reason) {
        this(reason, null, 0, -1, null);
    }

    public BundleRejected(Reason reason, Throwable cause) {
        this(reason, null, 0, -1, cause);
    }

    private BundleRejected(Reason reason, Manifest manifest, long missingFrom, long missingTo, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.manifest = manifest;
        this.missingFrom = missingFrom;
        this.missingTo = missingTo;
    }

    /** Lines {@code from}..{@code to} of the stream must come first. */
    public static BundleRejected waitingFor(long from, long to) {
        return new BundleRejected(Reason.WAITING, null, from, to, null);
    }

    /** What a broken seal, container or text means for the bundle. */
    static BundleRejected because(RuntimeException e) {
        if (e instanceof SealBroken seal) {
            return new BundleRejected(reason(seal.reason()), e);
        }
        if (e instanceof PackBroken pack) {
            return new BundleRejected(reason(pack.reason()), e);
        }
        if (e instanceof Malformed text) {
            return new BundleRejected(text.reason() == Malformed.Reason.LIMIT ? Reason.LIMIT : Reason.NOT_CANONICAL, e);
        }
        return (BundleRejected) e;
    }

    private static Reason reason(SealBroken.Reason reason) {
        return switch (reason) {
            case NOT_FOR_US_OR_DAMAGED -> Reason.NOT_FOR_US_OR_DAMAGED;
            case UNKNOWN_KEY -> Reason.UNKNOWN_KEY;
            case SIGNATURE, OTHER_DIGITS -> Reason.SIGNATURE;
            case CONTENT -> Reason.NOT_CANONICAL;
        };
    }

    private static Reason reason(PackBroken.Reason reason) {
        return switch (reason) {
            case FORM -> Reason.CONTAINER;
            case TRUNCATED -> Reason.TRUNCATED;
            case LIMIT -> Reason.LIMIT;
        };
    }

    /** The same refusal of a bundle whose sender's word is believed. */
    BundleRejected of(Manifest believed) {
        return new BundleRejected(reason, believed, missingFrom, missingTo, getCause());
    }

    public Reason reason() {
        return reason;
    }

    /** What the sender signed; null if the bundle was refused before that could be believed. */
    public Manifest manifest() {
        return manifest;
    }

    /** The first line that must come before this bundle; 0 unless {@link Reason#WAITING}. */
    public long missingFrom() {
        return missingFrom;
    }

    /** The last line that must come before this bundle; -1 unless {@link Reason#WAITING}. */
    public long missingTo() {
        return missingTo;
    }
}
