package cunbu.sync.seal;

import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Members;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A trust list as canonical JSON. */
final class TrustJson {

    static final Pattern OFFICE = Pattern.compile("[0-9]{12}");
    static final Pattern INC = Pattern.compile("[0-9]{8}-[0-9a-f]{8}");
    private static final Pattern EPOCH = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern HEAD = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern STATUS = Pattern.compile("active|revoked");

    private TrustJson() {
    }

    /** @throws SealBroken CONTENT */
    static TrustList read(byte[] json) {
        try {
            Members in = Members.of(json);
            return new TrustList(in.whole("version", 1, Long.MAX_VALUE), instant(in, "issued"), in.objects("root", 16, Jwk::read),
                    in.whole("threshold", 1, 1), county(in.object("county")), in.objects("offices", 5_000, TrustJson::office));
        } catch (Malformed | IllegalArgumentException | DateTimeException e) {
            throw new SealBroken(SealBroken.Reason.CONTENT, e);
        }
    }

    private static Instant instant(Members in, String name) {
        return Instant.parse(in.text(name, 20));
    }

    private static TrustList.County county(Members in) {
        return new TrustList.County(in.text("office", OFFICE), in.text("name", 80), in.objects("sign", 16, Jwk::read), in.text("age", AgeKey.RECIPIENT),
                in.text("recovery", AgeKey.RECIPIENT));
    }

    private static TrustList.Office office(Members in) {
        return new TrustList.Office(in.text("office", OFFICE), in.text("name", 80), in.objects("sign", 100, TrustJson::officeKey),
                in.text("age", AgeKey.RECIPIENT), in.text("inc", INC));
    }

    private static TrustList.OfficeKey officeKey(Members in) {
        TrustList.LastGood lastGood = null;
        if (in.has("last_good")) {
            Members good = in.object("last_good");
            lastGood = new TrustList.LastGood(good.text("epoch", EPOCH), good.whole("seq", 0, Long.MAX_VALUE), good.text("head", HEAD));
        }
        return new TrustList.OfficeKey(Jwk.read(in.object("jwk")), instant(in, "from"), in.text("status", STATUS).equals("revoked"), lastGood);
    }

    static byte[] write(TrustList list) {
        TrustList.County county = list.county();
        return Jcs.bytes(Map.of("version", list.version(), "issued", list.issued().toString(), "root", list.root().stream().map(Jwk::members).toList(),
                "threshold", list.threshold(), "county", Map.of("office", county.office(), "name", county.name(),
                        "sign", county.sign().stream().map(Jwk::members).toList(), "age", county.age(), "recovery", county.recovery()),
                "offices", list.offices().stream().map(TrustJson::members).toList()));
    }

    private static Map<String, Object> members(TrustList.Office office) {
        return Map.of("office", office.office(), "name", office.name(), "age", office.age(), "inc", office.inc(),
                "sign", office.sign().stream().map(TrustJson::members).toList());
    }

    private static Map<String, Object> members(TrustList.OfficeKey key) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("jwk", key.key().members());
        out.put("from", key.from().toString());
        out.put("status", key.revoked() ? "revoked" : "active");
        if (key.lastGood() != null) {
            out.put("last_good", Map.of("epoch", key.lastGood().epoch(), "seq", key.lastGood().position(), "head", key.lastGood().head()));
        }
        return out;
    }
}
