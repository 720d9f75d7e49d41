package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackBroken;
import cunbu.sync.pack.PackReader;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import java.io.IOException;
import java.util.Optional;

/**
 * What stands in a bundle before its parts, once it is known whose word it is.
 *
 * @param manifest what the sender signed
 * @param jws      the same as it came
 * @param lastGood the last line that is believed of a key that was revoked; null if the key may sign
 * @param yours    what this office once signed itself, as the sender holds it; null if nothing came or it is not what it should be
 * @param newer    the trust list that came with it; null if there is none or it is not newer than the one held
 * @param newerJws the same as it came
 * @param next     the first entry after these; empty if there is none
 */
record Letter(Manifest manifest, String jws, TrustList.LastGood lastGood, Manifest yours, TrustList newer, String newerJws, Optional<Entry> next) {

    /** Whether a key signed that was revoked: of such a letter only the lines count that were written before, and no word beside them. */
    boolean isRevoked() {
        return lastGood != null;
    }

    /** Whether it ends with the last line that is believed of a revoked key. */
    boolean endsAtLastGood() {
        return isRevoked() && manifest.stream().to() == lastGood.position() && manifest.stream().head().equals(lastGood.head());
    }

    /**
     * Reads and believes a letter.
     *
     * @param trust  the list held, whose root a newer one must be signed by
     * @param office who reads
     * @throws BundleRejected with the first reason that applies
     */
    static Letter read(PackReader pack, TrustList trust, String office) throws IOException {
        String jws = first(pack);
        Optional<Entry> next = pack.next();
        String yours = null;
        if (named(next, Bundle.YOURS)) {
            yours = new String(pack.content(Manifest.LONGEST), US_ASCII);
            next = pack.next();
        }
        TrustList newer = null;
        String newerJws = null;
        if (named(next, Bundle.TRUST)) {
            newerJws = new String(pack.content(Manifest.LONGEST), US_ASCII);
            newer = newer(newerJws, trust);
            next = pack.next();
        }
        TrustList newest = newer == null ? trust : newer;
        Jws read = signed(jws, newest);
        TrustList.Signer signer = newest.signer(read.signer().thumbprint()).orElseThrow();
        Manifest manifest = believed(read, signer, newest, office);
        return new Letter(manifest, jws, signer.lastGood(), yours(yours, newest, office, manifest.from()), newer, newerJws, next);
    }

    private static String first(PackReader pack) throws IOException {
        try {
            if (named(pack.next(), Bundle.MANIFEST)) {
                return new String(pack.content(Manifest.LONGEST), US_ASCII);
            }
        } catch (PackBroken e) {
            throw new BundleRejected(BundleRejected.Reason.NO_MANIFEST, e);
        }
        throw new BundleRejected(BundleRejected.Reason.NO_MANIFEST);
    }

    private static boolean named(Optional<Entry> entry, String name) {
        return entry.map(Entry::name).filter(name::equals).isPresent();
    }

    private static TrustList newer(String jws, TrustList trust) {
        try {
            TrustList read = TrustList.read(jws, trust.root());
            return read.version() > trust.version() ? read : null;
        } catch (SealBroken e) {
            throw BundleRejected.because(e);
        }
    }

    private static Jws signed(String jws, TrustList trust) {
        try {
            return Jws.verify(jws, Jws.MANIFEST, kid -> trust.signer(kid).map(TrustList.Signer::key));
        } catch (SealBroken e) {
            throw BundleRejected.because(e);
        }
    }

    private static Manifest believed(Jws read, TrustList.Signer signer, TrustList trust, String office) {
        try {
            String county = trust.county().office();
            // A township hears from its county only: nobody else has anything to tell it.
            if (!office.equals(county) && !signer.office().equals(county)) {
                throw new BundleRejected(BundleRejected.Reason.UNKNOWN_KEY);
            }
            if (ManifestJson.format(read.payload()) != Manifest.FORMAT) {
                throw new BundleRejected(BundleRejected.Reason.NEEDS_UPDATE);
            }
            Manifest manifest = ManifestJson.read(read.payload());
            refusal(manifest, signer, office).ifPresent(reason -> {
                throw new BundleRejected(reason).of(manifest);
            });
            return manifest;
        } catch (Malformed e) {
            throw BundleRejected.because(e);
        }
    }

    /** What this office once signed for the sender; anything else says nothing, and is no reason to refuse what came with it. */
    private static Manifest yours(String jws, TrustList trust, String office, String sender) {
        try {
            return jws == null ? null : own(jws, trust, office, sender);
        } catch (BundleRejected e) {
            return null;
        }
    }

    /** A letter of this office to {@code peer} that comes back from there. @throws BundleRejected if this office did not sign it for that one */
    static Manifest own(String jws, TrustList trust, String office, String peer) {
        try {
            Jws read = Jws.verify(jws, Jws.MANIFEST, kid -> trust.signer(kid).filter(each -> each.office().equals(office)).map(TrustList.Signer::key));
            Manifest manifest = ManifestJson.read(read.payload());
            if (!manifest.from().equals(office) || !manifest.to().equals(peer)) {
                throw new BundleRejected(BundleRejected.Reason.SIGNATURE);
            }
            return manifest;
        } catch (SealBroken | Malformed e) {
            throw BundleRejected.because(e);
        }
    }

    private static Optional<BundleRejected.Reason> refusal(Manifest manifest, TrustList.Signer signer, String office) {
        if (signer.revoked() && !beforeRevocation(manifest.stream(), signer.lastGood())) {
            return Optional.of(BundleRejected.Reason.REVOKED_KEY);
        }
        boolean readable = manifest.crit().isEmpty() && manifest.schema().entrySet().stream().allMatch(kind -> Schema.reads(kind.getKey(), kind.getValue()));
        if (!readable) {
            return Optional.of(BundleRejected.Reason.NEEDS_UPDATE);
        }
        if (!manifest.from().equals(signer.office())) {
            return Optional.of(BundleRejected.Reason.SIGNATURE);
        }
        return manifest.to().equals(office) ? Optional.empty() : Optional.of(BundleRejected.Reason.WRONG_ADDRESSEE);
    }

    private static boolean beforeRevocation(Manifest.Stream stream, TrustList.LastGood lastGood) {
        return lastGood != null && lastGood.epoch().equals(stream.epoch()) && stream.from() <= stream.to()
                && stream.to() <= lastGood.position();
    }
}
