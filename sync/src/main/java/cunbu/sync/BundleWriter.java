package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackWriter;
import cunbu.sync.seal.Age;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.Sha256;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Writes bundles to a stick. Writing changes nothing at home: a bundle may be written twice, to three sticks, or get lost. */
public final class BundleWriter {

    private static final long BUNDLE_LARGEST = 900L << 20;
    private static final long RETURNED_LARGEST = 600L << 20;
    private static final long SPARE = 10L << 20;
    private static final String PROGRAM = "0.1.0";

    private final SigningKey key;
    private final TrustList trust;
    private final Path spoolFolder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param spoolFolder an existing folder on this computer for what does not fit into memory; only sealed bytes get there */
    public BundleWriter(SigningKey key, TrustList trust, Path spoolFolder, Clock clock) {
        this.key = key;
        this.trust = trust;
        this.spoolFolder = spoolFolder;
        this.clock = clock;
    }

    /**
     * A bundle on the stick.
     *
     * @param file   where it lies
     * @param from   the first line in it, {@code to} the last; {@code to = from - 1} if it carries none
     * @param bundle its id
     * @param sha256 of the file, 64 hex digits
     */
    public record Written(Path file, long from, long to, String bundle, String sha256) {
    }

    /**
     * Writes {@code stick/CUNBU/<TO>/<FROM>_<TO>_<number>_<4 hex>.cbx}, reads it back and only then gives it its name. A bundle that
     * would exceed 1 GiB ends earlier than {@code outgoing.last()}; the rest is for the next one.
     *
     * @param lines  the lines from {@code outgoing.first()} on, without line feeds
     * @param number the sender's export counter, 1..999999
     * @throws NotWritten with the reason; the stick is then as it was
     */
    public Written write(Outgoing outgoing, Iterator<byte[]> lines, Path stick, long number, Progress progress) {
        List<String> recipients = trust.recipients(outgoing.to());
        if (recipients.isEmpty()) {
            throw new NotWritten(NotWritten.Reason.ADDRESSEE_UNKNOWN);
        }
        try (Spool spool = new Spool(spoolFolder)) {
            Parts parts = new Parts(spool, new Chain(outgoing.prev()), outgoing.first());
            GivingBack back = GivingBack.within(RETURNED_LARGEST, outgoing.returned());
            while (parts.next() <= outgoing.last() && parts.stored() + back.size() < BUNDLE_LARGEST && parts.parts().size() < Manifest.MOST_PARTS) {
                progress.at(parts.next() - outgoing.first(), outgoing.last() - outgoing.first() + 1);
                parts.add(lines, outgoing.last());
            }
            Manifest manifest = manifest(outgoing, parts);
            String jws = signed(manifest);
            Path file = stick.resolve("CUNBU").resolve(outgoing.to()).resolve(name(outgoing, number));
            String sha256 = put(file, recipients, jws, outgoing, parts, spool, back);
            return new Written(file, manifest.stream().from(), manifest.stream().to(), manifest.bundle(), sha256);
        } catch (IOException e) {
            throw new NotWritten(NotWritten.Reason.SPOOL_FAILED, e);
        }
    }

    private Manifest manifest(Outgoing from, Parts parts) {
        Instant now = clock.instant();
        Manifest.Stream stream = new Manifest.Stream(from.epoch(), from.first(), parts.next() - 1, Chain.hex(from.prev()), parts.head());
        Manifest.Caps caps = new Manifest.Caps(PROGRAM, List.of(Manifest.FORMAT), Schema.majors());
        return new Manifest(Manifest.FORMAT, List.of(), uuid(now), now, from.from(), from.to(), from.inc(), from.past(), from.knownInc(), stream,
                from.epochs(), from.acks(), from.bestAck(), parts.parts(), parts.schema(), caps, from.trust(), from.results());
    }

    private String signed(Manifest manifest) {
        byte[] json = ManifestJson.write(manifest);
        ManifestJson.read(json);
        String jws = Jws.sign(json, Jws.MANIFEST, key);
        if (jws.length() > Manifest.LONGEST) {
            throw new IllegalStateException("a manifest has at most 4 MB");
        }
        return jws;
    }

    /** A UUID of version 7 (RFC 9562 section 5.7). */
    private String uuid(Instant now) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (now.toEpochMilli() >> 40 - 8 * i);
        }
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x70);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        String hex = HexFormat.of().formatHex(bytes);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-" + hex.substring(16, 20) + "-" + hex.substring(20);
    }

    private String name(Outgoing outgoing, long number) {
        return String.format(Locale.ROOT, "%s_%s_%06d_%04X.cbx", outgoing.from(), outgoing.to(), number, random.nextInt(1 << 16));
    }

    private static String put(Path file, List<String> recipients, String jws, Outgoing outgoing, Parts parts, Spool spool, GivingBack back) {
        try {
            return onStick(file, recipients, jws, outgoing, parts, spool, back);
        } catch (IOException e) {
            throw new NotWritten(NotWritten.Reason.STICK_FAILED, e);
        }
    }

    private static String onStick(Path file, List<String> recipients, String jws, Outgoing outgoing, Parts parts, Spool spool, GivingBack back) throws IOException {
        Files.createDirectories(file.getParent());
        long size = parts.stored() + back.size() + jws.length() + length(outgoing.yours()) + length(outgoing.trustJws());
        if (Files.getFileStore(file.getParent()).getUsableSpace() < size + size / 20 + SPARE) {
            throw new NotWritten(NotWritten.Reason.STICK_FULL);
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            String sha256 = fill(unfinished, recipients, jws, outgoing, parts, spool, back);
            if (!sha256.equals(hash(unfinished))) {
                throw new NotWritten(NotWritten.Reason.READ_BACK_DIFFERS);
            }
            Files.move(unfinished, file);
            return sha256;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long length(String text) {
        return text == null ? 0 : text.length();
    }

    private static String fill(Path file, List<String> recipients, String jws, Outgoing outgoing, Parts parts, Spool spool, GivingBack back) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(new KeptOpen(channel), sha256);
            // Left open when something fails: closing it would end the file as a whole one around cut-off data.
            OutputStream sealed = Age.seal(out, recipients);
            PackWriter pack = new PackWriter(sealed);
            pack.add(Bundle.MANIFEST, jws.getBytes(US_ASCII));
            if (outgoing.yours() != null) {
                pack.add(Bundle.YOURS, outgoing.yours().getBytes(US_ASCII));
            }
            if (outgoing.trustJws() != null) {
                pack.add(Bundle.TRUST, outgoing.trustJws().getBytes(US_ASCII));
            }
            try (InputStream content = spool.read()) {
                for (Entry part : parts.entries()) {
                    pack.add(part, content);
                }
            }
            back.into(pack);
            pack.finish();
            sealed.close();
            channel.force(true);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The sealed stream ends the file by closing it; the channel is still needed to force it onto the stick. */
    private static final class KeptOpen extends BufferedOutputStream {

        KeptOpen(FileChannel channel) {
            super(Channels.newOutputStream(channel), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        byte[] some = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sha256.update(some, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
