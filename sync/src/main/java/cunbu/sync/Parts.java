package cunbu.sync;

import cunbu.sync.pack.Entry;
import cunbu.sync.seal.Sha256;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Packs lines into parts of at most 20,000 lines, 32 MB raw and 8 MB stored, and notes what the manifest says of each. */
final class Parts {

    static final int LINES = 20_000;
    static final int RAW = 32 << 20;
    static final int STORED = 8 << 20;
    /** Lines are packed in steps; one step never grows beyond what is kept free for it. */
    private static final int ROOM_FOR_LINE = ChangeLine.LONGEST + 1;
    private static final int DEFLATER_HOLDS_BACK = 1 << 20;

    private final Spool spool;
    private final Chain chain;
    private final List<Manifest.Part> parts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> schema = new TreeMap<>();
    private long next;
    private long stored;

    Parts(Spool spool, Chain chain, long first) {
        this.spool = spool;
        this.chain = chain;
        this.next = first;
    }

    /** Packs one part with the next lines; there must be one. */
    void add(Iterator<byte[]> lines, long last) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long from = next;
        long raw = 0;
        try (OutputStream gzip = new GZIPOutputStream(packed, 1 << 16)) {
            while (next <= last && next - from < LINES && raw + ROOM_FOR_LINE <= RAW && packed.size() + DEFLATER_HOLDS_BACK <= STORED) {
                byte[] line = lines.next();
                gzip.write(line);
                gzip.write('\n');
                raw += line.length + 1;
                chain.add(line);
                note(line);
                next++;
            }
        }
        byte[] part = packed.toByteArray();
        String name = name(parts.size() + 1);
        parts.add(new Manifest.Part(name, part.length, raw, next - from, from, next - 1, chain.hex(), HexFormat.of().formatHex(Sha256.of(part))));
        entries.add(Entry.of(name, part));
        spool.add(part);
        stored += part.length;
    }

    /** The name of part {@code number}, from 1. */
    static String name(int number) {
        return String.format(Locale.ROOT, "parts/%04d.ndjson.gz", number);
    }

    private void note(byte[] line) {
        Map.Entry<String, String> kind = ChangeLine.kindAndVersion(line);
        String known = schema.get(kind.getKey());
        if (known == null || !known.equals(kind.getValue()) && newer(kind.getValue(), known)) {
            schema.put(kind.getKey(), kind.getValue());
        }
    }

    private static boolean newer(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        int major = Integer.compare(Integer.parseInt(left[0]), Integer.parseInt(right[0]));
        return (major != 0 ? major : Integer.compare(Integer.parseInt(left[1]), Integer.parseInt(right[1]))) > 0;
    }

    /** The line that comes next. */
    long next() {
        return next;
    }

    /** Bytes of all parts so far. */
    long stored() {
        return stored;
    }

    List<Manifest.Part> parts() {
        return parts;
    }

    List<Entry> entries() {
        return entries;
    }

    Map<String, String> schema() {
        return schema;
    }

    String head() {
        return chain.hex();
    }
}
