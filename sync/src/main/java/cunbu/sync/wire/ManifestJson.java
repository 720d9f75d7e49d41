package cunbu.sync.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A manifest as canonical JSON and back. */
public final class ManifestJson {

    static final Pattern OFFICE = Pattern.compile("[0-9]{12}");
    static final Pattern INC = Pattern.compile("[0-9]{8}-[0-9a-f]{8}");
    static final Pattern EPOCH = Pattern.compile("[0-9a-f]{16}");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern INC_OR_NONE = Pattern.compile("|" + INC.pattern());
    private static final Pattern UUID_7 = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern PART = Pattern.compile("parts/[0-9]{4}\\.ndjson\\.gz");
    private static final Pattern KIND = Pattern.compile("[a-z0-9_]{1,64}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}");
    private static final Pattern CID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,32}");
    private static final Pattern FEATURE = Pattern.compile("[a-z0-9-]{1,32}");

    private ManifestJson() {
    }

    /** The manifest as canonical bytes. */
    public static byte[] write(Manifest manifest) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("format", manifest.format());
        out.put("crit", manifest.crit());
        out.put("bundle", manifest.bundle());
        out.put("created", manifest.created().truncatedTo(ChronoUnit.SECONDS).toString());
        out.put("from", manifest.from());
        out.put("to", manifest.to());
        out.put("inc", manifest.inc());
        out.put("past", manifest.past());
        out.put("known_inc", manifest.knownInc());
        Manifest.Stream stream = manifest.stream();
        out.put("stream", Map.of("epoch", stream.epoch(), "from", stream.from(), "to", stream.to(), "prev", stream.prev(), "head", stream.head()));
        out.put("epochs", each(manifest.epochs(), e -> Map.of("epoch", e.epoch(), "len", e.length(), "head", e.head())));
        out.put("acks", each(manifest.acks(), a -> Map.of("epoch", a.epoch(), "upto", a.upto(), "head", a.head())));
        if (manifest.bestAck() != null) {
            Manifest.BestAck best = manifest.bestAck();
            out.put("best_ack", Map.of("inc", best.inc(), "epoch", best.epoch(), "upto", best.upto()));
        }
        out.put("parts", each(manifest.parts(), ManifestJson::part));
        out.put("schema", manifest.schema());
        Manifest.Caps caps = manifest.caps();
        out.put("caps", Map.of("app", caps.app(), "formats", caps.formats(), "kinds", caps.kinds()));
        out.put("trust", manifest.trust());
        out.put("results", each(manifest.results(), ManifestJson::result));
        return Jcs.bytes(out);
    }

    private static <T> List<Map<String, Object>> each(List<T> items, Function<T, Map<String, Object>> one) {
        return items.stream().map(one).toList();
    }

    private static Map<String, Object> part(Manifest.Part part) {
        return Map.of("name", part.name(), "bytes", part.bytes(), "raw", part.raw(), "n", part.lines(), "from", part.from(), "to", part.to(),
                "head", part.head(), "sha256", part.sha256());
    }

    private static Map<String, Object> result(Manifest.Result result) {
        Map<String, Object> out = new TreeMap<>(Map.of("cid", result.cid(), "code", result.code()));
        if (result.text() != null) {
            out.put("text", result.text());
        }
        return out;
    }

    /** The container version that these canonical bytes name, read before anything else of them. */
    public static long format(byte[] json) {
        return Members.of(json).whole("format", 0, Jcs.LARGEST);
    }

    /** The manifest in these bytes. @throws Malformed if they are not canonical, or a member is missing or out of its bounds */
    public static Manifest read(byte[] json) {
        Members in = Members.of(json);
        return new Manifest(in.whole("format", 0, Jcs.LARGEST), in.texts("crit", 100, FEATURE), in.text("bundle", UUID_7), instant(in, "created"),
                in.text("from", OFFICE), in.text("to", OFFICE), in.text("inc", INC), in.texts("past", 10_000, INC), in.text("known_inc", INC_OR_NONE),
                stream(in.object("stream")), in.objects("epochs", 10_000, ManifestJson::epoch), in.objects("acks", 10_000, ManifestJson::ack),
                in.has("best_ack") ? bestAck(in.object("best_ack")) : null, in.objects("parts", Manifest.MOST_PARTS, ManifestJson::part),
                in.each("schema", KIND, (kinds, kind) -> kinds.text(kind, VERSION)), caps(in.object("caps")), in.whole("trust", 0, Jcs.LARGEST),
                in.objects("results", 5_000, ManifestJson::result));
    }

    private static Instant instant(Members in, String name) {
        try {
            return Instant.parse(in.text(name, 20));
        } catch (DateTimeException e) {
            throw new Malformed(Malformed.Reason.SCHEMA, name);
        }
    }

    private static Manifest.Stream stream(Members in) {
        long from = in.whole("from", 1, Jcs.LARGEST);
        return new Manifest.Stream(in.text("epoch", EPOCH), from, in.whole("to", from - 1, Jcs.LARGEST), in.text("prev", HASH), in.text("head", HASH));
    }

    private static Manifest.Epoch epoch(Members in) {
        return new Manifest.Epoch(in.text("epoch", EPOCH), in.whole("len", 0, Jcs.LARGEST), in.text("head", HASH));
    }

    private static Manifest.Ack ack(Members in) {
        return new Manifest.Ack(in.text("epoch", EPOCH), in.whole("upto", 0, Jcs.LARGEST), in.text("head", HASH));
    }

    private static Manifest.BestAck bestAck(Members in) {
        return new Manifest.BestAck(in.text("inc", INC), in.text("epoch", EPOCH), in.whole("upto", 0, Jcs.LARGEST));
    }

    private static Manifest.Part part(Members in) {
        return new Manifest.Part(in.text("name", PART), in.whole("bytes", 1, 8 << 20), in.whole("raw", 1, 32 << 20), in.whole("n", 1, 50_000),
                in.whole("from", 1, Jcs.LARGEST), in.whole("to", 1, Jcs.LARGEST), in.text("head", HASH), in.text("sha256", HASH));
    }

    private static Manifest.Caps caps(Members in) {
        return new Manifest.Caps(in.text("app", 40), in.wholes("formats", 100),
                in.each("kinds", KIND, (kinds, kind) -> kinds.wholes(kind, 100)));
    }

    private static Manifest.Result result(Members in) {
        return new Manifest.Result(in.text("cid", CID), in.text("code", CODE), in.has("text") ? in.text("text", 400) : null);
    }
}
