package cunbu.sync.seal;

import cunbu.sync.wire.Jcs;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may sign for which office, and for whom to seal: signed by the county's root key. A newer list replaces an older one.
 *
 * @param version   rises with every list
 * @param issued    the county's clock, in whole seconds
 * @param root      the keys that may sign the next list
 * @param threshold how many of them must sign; 1
 * @param county    the county itself
 * @param offices   the townships
 */
public record TrustList(long version, Instant issued, List<Jwk> root, long threshold, County county, List<Office> offices) {

    private static final String ROOT_PREFIX = "cunbu-root-1\n";

    public TrustList {
        root = List.copyOf(root);
        offices = List.copyOf(offices);
    }

    /** The county: its keys for bundles, where to seal for it, and its key in the safe. */
    public record County(String office, String name, List<Jwk> sign, String age, String recovery) {

        public County {
            sign = List.copyOf(sign);
        }
    }

    /** A township: its keys, where to seal for it, and the incarnation that was enrolled. */
    public record Office(String office, String name, List<OfficeKey> sign, String age, String inc) {

        public Office {
            sign = List.copyOf(sign);
        }

        /** Whether none of its keys may sign any more. */
        public boolean revoked() {
            return sign.stream().allMatch(OfficeKey::revoked);
        }
    }

    /** A key of a township since {@code from}; once revoked, lines beyond {@code lastGood} of that stream are not believed. */
    public record OfficeKey(Jwk key, Instant from, boolean revoked, LastGood lastGood) {

        private OfficeKey lost(LastGood good) {
            return revoked ? this : new OfficeKey(key, from, true, good);
        }
    }

    /** The last line that was written before a key was lost, with the chain value there, 64 hex digits. */
    public record LastGood(String epoch, long position, String head) {
    }

    /** Whose key it is that signed, and whether it still may. */
    public record Signer(String office, Jwk key, boolean revoked, LastGood lastGood) {
    }

    /** The first list of a county, without any township. */
    public static TrustList first(Instant now, Jwk root, County county) {
        return new TrustList(1, now.truncatedTo(ChronoUnit.SECONDS), List.of(root), 1, county, List.of());
    }

    /** The next list, with an office in it that nobody trusted before. */
    public TrustList with(Enrolment enrolment, Instant now) {
        return with(enrolment, null, now);
    }

    /**
     * The next list, with this office in it. What it signed with other keys before stays verifiable, but those are revoked.
     *
     * @param lastGood of the keys it had; null if none of their lines came
     */
    public TrustList with(Enrolment enrolment, LastGood lastGood, Instant now) {
        Instant issuedNow = now.truncatedTo(ChronoUnit.SECONDS);
        List<OfficeKey> keys = new ArrayList<>(List.of(new OfficeKey(enrolment.sign(), issuedNow, false, null)));
        office(enrolment.office()).ifPresent(before -> before.sign().stream().filter(key -> !key.key().equals(enrolment.sign()))
                .forEach(key -> keys.add(key.lost(lastGood))));
        return next(new Office(enrolment.office(), enrolment.name(), keys, enrolment.age(), enrolment.inc()), issuedNow);
    }

    /** The next list, in which that office signs with another key too and everything is sealed for its new one; what is under way stays good. */
    public TrustList renewed(Enrolment next, Instant now) {
        Instant issuedNow = now.truncatedTo(ChronoUnit.SECONDS);
        List<OfficeKey> keys = new ArrayList<>(List.of(new OfficeKey(next.sign(), issuedNow, false, null)));
        office(next.office()).ifPresent(before -> keys.addAll(before.sign()));
        return next(new Office(next.office(), next.name(), keys, next.age(), next.inc()), issuedNow);
    }

    /** The next list, in which the county signs with another key too and everything for it is sealed for its new one. */
    public TrustList renewed(Jwk sign, String age, Instant now) {
        List<Jwk> keys = new ArrayList<>(List.of(sign));
        keys.addAll(county.sign());
        County renewed = new County(county.office(), county.name(), keys, age, county.recovery());
        return new TrustList(version + 1, now.truncatedTo(ChronoUnit.SECONDS), root, threshold, renewed, offices);
    }

    /** The next list, in which every key of that office is revoked. @param lastGood null if none of its lines came */
    public TrustList without(Office lost, LastGood lastGood, Instant now) {
        List<OfficeKey> keys = lost.sign().stream().map(key -> key.lost(lastGood)).toList();
        return next(new Office(lost.office(), lost.name(), keys, lost.age(), lost.inc()), now.truncatedTo(ChronoUnit.SECONDS));
    }

    private TrustList next(Office changed, Instant issuedNow) {
        List<Office> all = new ArrayList<>(offices);
        all.removeIf(each -> each.office().equals(changed.office()));
        all.add(changed);
        all.sort(java.util.Comparator.comparing(Office::office));
        return new TrustList(version + 1, issuedNow, root, threshold, county, all);
    }

    /** The signer with that thumbprint. */
    public Optional<Signer> signer(String thumbprint) {
        for (Jwk key : county.sign()) {
            if (key.thumbprint().equals(thumbprint)) {
                return Optional.of(new Signer(county.office(), key, false, null));
            }
        }
        return offices.stream().flatMap(office -> office.sign().stream()
                        .map(key -> new Signer(office.office(), key.key(), key.revoked(), key.lastGood())))
                .filter(each -> each.key().thumbprint().equals(thumbprint)).findFirst();
    }

    /** For whom a bundle to that office is sealed; empty if it is not listed or revoked. The county has its key in the safe beside. */
    public List<String> recipients(String office) {
        if (office.equals(county.office())) {
            return List.of(county.age(), county.recovery());
        }
        return office(office).filter(each -> !each.revoked()).map(each -> List.of(each.age())).orElse(List.of());
    }

    public Optional<Office> office(String office) {
        return offices.stream().filter(each -> each.office().equals(office)).findFirst();
    }

    /** The digits by which a township makes sure of the county's root. */
    public String rootDigits() {
        return Digits.of(ROOT_PREFIX, Jcs.bytes(root.stream().map(Jwk::members).toList()));
    }

    /** The list, signed. */
    public String signed(SigningKey rootKey) {
        return Jws.sign(TrustJson.write(this), Jws.TRUST, rootKey);
    }

    /**
     * The list in a JWS by one of these root keys.
     *
     * @throws SealBroken SIGNATURE, UNKNOWN_KEY or CONTENT
     */
    public static TrustList read(String compact, List<Jwk> pinned) {
        Jws jws = Jws.verify(compact, Jws.TRUST, kid -> pinned.stream().filter(key -> key.thumbprint().equals(kid)).findFirst());
        return TrustJson.read(jws.payload());
    }

    /** The list of a welcome file, signed by a root that it names itself: the digits decide whether to believe it. */
    static TrustList readUnpinned(String compact) {
        return read(compact, TrustJson.read(Jws.unchecked(compact)).root());
    }
}
