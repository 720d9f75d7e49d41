package cunbu.sync.seal;

import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Members;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    static final Pattern OFFICE = Pattern.compile("[0-9]{12}");
    static final Pattern INC = Pattern.compile("[0-9]{8}-[0-9a-f]{8}");
    private static final Pattern EPOCH = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern STATUS = Pattern.compile("active|revoked");
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
    }

    /** A key of a township since {@code from}; once revoked, lines beyond {@code lastGood} of that stream are not believed. */
    public record OfficeKey(Jwk key, Instant from, boolean revoked, LastGood lastGood) {
    }

    /** The last line that was written before a key was lost. */
    public record LastGood(String epoch, long position) {
    }

    /** Whose key it is that signed, and whether it still may. */
    public record Signer(String office, Jwk key, boolean revoked, LastGood lastGood) {
    }

    /** The first list of a county, without any township. */
    public static TrustList first(Instant now, Jwk root, County county) {
        return new TrustList(1, now.truncatedTo(ChronoUnit.SECONDS), List.of(root), 1, county, List.of());
    }

    /** The next list, with this office in it (again). */
    public TrustList with(Enrolment enrolment, Instant now) {
        Instant issuedNow = now.truncatedTo(ChronoUnit.SECONDS);
        List<Office> all = new ArrayList<>(offices);
        all.removeIf(each -> each.office().equals(enrolment.office()));
        all.add(new Office(enrolment.office(), enrolment.name(), List.of(new OfficeKey(enrolment.sign(), issuedNow, false, null)),
                enrolment.age(), enrolment.inc()));
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

    /** For whom a bundle to that office is sealed; empty if the office is not listed. The county has its key in the safe beside. */
    public List<String> recipients(String office) {
        if (office.equals(county.office())) {
            return List.of(county.age(), county.recovery());
        }
        return office(office).map(each -> List.of(each.age())).orElse(List.of());
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
        return Jws.sign(Jcs.bytes(members()), Jws.TRUST, rootKey);
    }

    /**
     * The list in a JWS by one of these root keys.
     *
     * @throws SealBroken SIGNATURE, UNKNOWN_KEY or CONTENT
     */
    public static TrustList read(String compact, List<Jwk> pinned) {
        Jws jws = Jws.verify(compact, Jws.TRUST, kid -> pinned.stream().filter(key -> key.thumbprint().equals(kid)).findFirst());
        return content(jws.payload());
    }

    /** The list of a welcome file, signed by a root that it names itself: the digits decide whether to believe it. */
    static TrustList readUnpinned(String compact) {
        return read(compact, content(Jws.unchecked(compact)).root());
    }

    private static TrustList content(byte[] json) {
        try {
            Members in = Members.of(json);
            return new TrustList(in.whole("version", 1, Long.MAX_VALUE), instant(in, "issued"), in.objects("root", 16, Jwk::read),
                    in.whole("threshold", 1, 1), county(in.object("county")), in.objects("offices", 5_000, TrustList::office));
        } catch (Malformed | IllegalArgumentException | DateTimeException e) {
            throw new SealBroken(SealBroken.Reason.CONTENT, e);
        }
    }

    private static Instant instant(Members in, String name) {
        return Instant.parse(in.text(name, 20));
    }

    private static County county(Members in) {
        return new County(in.text("office", OFFICE), in.text("name", 80), in.objects("sign", 16, Jwk::read), in.text("age", AgeKey.RECIPIENT),
                in.text("recovery", AgeKey.RECIPIENT));
    }

    private static Office office(Members in) {
        return new Office(in.text("office", OFFICE), in.text("name", 80), in.objects("sign", 100, TrustList::officeKey),
                in.text("age", AgeKey.RECIPIENT), in.text("inc", INC));
    }

    private static OfficeKey officeKey(Members in) {
        LastGood lastGood = null;
        if (in.has("last_good")) {
            Members good = in.object("last_good");
            lastGood = new LastGood(good.text("epoch", EPOCH), good.whole("seq", 0, Long.MAX_VALUE));
        }
        return new OfficeKey(Jwk.read(in.object("jwk")), instant(in, "from"), in.text("status", STATUS).equals("revoked"), lastGood);
    }

    private Map<String, Object> members() {
        return Map.of("version", version, "issued", issued.toString(), "root", root.stream().map(Jwk::members).toList(), "threshold", threshold,
                "county", Map.of("office", county.office(), "name", county.name(), "sign", county.sign().stream().map(Jwk::members).toList(),
                        "age", county.age(), "recovery", county.recovery()),
                "offices", offices.stream().map(TrustList::members).toList());
    }

    private static Map<String, Object> members(Office office) {
        return Map.of("office", office.office(), "name", office.name(), "age", office.age(), "inc", office.inc(),
                "sign", office.sign().stream().map(TrustList::members).toList());
    }

    private static Map<String, Object> members(OfficeKey key) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("jwk", key.key().members());
        out.put("from", key.from().toString());
        out.put("status", key.revoked() ? "revoked" : "active");
        if (key.lastGood() != null) {
            out.put("last_good", Map.of("epoch", key.lastGood().epoch(), "seq", key.lastGood().position()));
        }
        return out;
    }
}
