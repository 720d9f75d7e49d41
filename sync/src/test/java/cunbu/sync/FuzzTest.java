package cunbu.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cunbu.core.history.Change;
import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackBroken;
import cunbu.sync.pack.PackReader;
import cunbu.sync.pack.PackWriter;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.ManifestJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes from outside is answered by a named refusal: no other exception, whatever the bytes. */
class FuzzTest {

    private static final int ROUNDS = Boolean.getBoolean("chaos.long") ? 2_000_000 : 8_000;
    private static final String[] PIECES = {"\"", "{", "}", "[", "]", ",", ":", "null", "true", "-0", "1e999", "9007199254740993", "1.5", "\\u0000", "\\ud800", "\\",
        "\ud83c\udf3e", "\u0000", "\"set\":{}", "\"own\":null", "2026-02-30", "[[[[[[[[[[[[[[[[[[", "99999999999999999999999", "\"v\":\"1.0\"", "\n", " "};

    private final Offices offices = new Offices();
    @TempDir
    private Path folder;

    /** What reads the bytes; a refusal that is allowed is thrown. */
    private interface Reading {
        void read(byte[] bytes) throws IOException;
    }

    private static void fuzz(byte[] seedBytes, Class<? extends RuntimeException> allowed, Reading reading) throws IOException {
        int refused = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            byte[] bytes = changed(seedBytes, new SplittableRandom(seed));
            try {
                reading.read(bytes);
            } catch (RuntimeException e) {
                if (!allowed.isInstance(e)) {
                    fail("seed " + seed, e);
                }
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
    }

    /** Those bytes with one to three places changed, inserted or cut out. */
    static byte[] changed(byte[] bytes, SplittableRandom random) {
        byte[] out = bytes;
        for (int i = random.nextInt(3); i < 3; i++) {
            int from = random.nextInt(out.length + 1);
            int to = Math.min(out.length, from + random.nextInt(random.nextInt(4) == 0 ? 40 : 3));
            byte[] piece = random.nextBoolean() ? PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8) : new byte[] {(byte) random.nextInt(256)};
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(out, 0, from);
            next.writeBytes(random.nextInt(5) == 0 ? new byte[0] : piece);
            next.write(out, to, out.length - to);
            out = next.toByteArray();
        }
        return out;
    }

    @Test
    void lines() throws IOException {
        fuzz(ChangeLine.write(Offices.address(Offices.TOWNSHIP, Offices.record(Offices.TOWNSHIP, 1), 2, Offices.id(1), "\u865a\u6784", Offices.id(1))), Malformed.class,
                bytes -> {
                    ChangeLine.kindAndVersion(bytes);
                    Change change = ChangeLine.read(bytes);
                    if (Schema.knows(change.kind())) {
                        Schema.wrong(change);
                    }
                });
    }

    @Test
    void manifests() throws IOException {
        fuzz(Jcs.bytes(forgery().manifest), Malformed.class, bytes -> {
            ManifestJson.format(bytes);
            ManifestJson.read(bytes);
        });
    }

    @Test
    void containers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter pack = new PackWriter(out);
        pack.add("manifest.jws", new byte[40]);
        pack.add(Parts.name(1), new byte[100]);
        pack.finish();
        fuzz(out.toByteArray(), PackBroken.class, bytes -> {
            PackReader reader = new PackReader(new ByteArrayInputStream(bytes));
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                reader.content(1000);
            }
        });
    }

    @Test
    void signedTexts() throws IOException {
        fuzz(forgery().jws().getBytes(UTF_8), SealBroken.class,
                bytes -> Jws.verify(new String(bytes, UTF_8), Jws.MANIFEST, kid -> offices.trust.signer(kid).map(TrustList.Signer::key)));
    }

    @Test
    void enrolments() throws IOException {
        Enrolment honest = new Enrolment(Offices.TOWNSHIP, "Township", Offices.INC, offices.township.jwk(), offices.townshipAge.recipient(), "0".repeat(32));
        fuzz(honest.signed(offices.township), SealBroken.class, Enrolment::read);
    }

    @Test
    void lettersThatAreSignedWell() throws IOException {
        Forgery forgery = forgery();
        byte[] honest = Jcs.bytes(forgery.manifest);
        BundleReader reader = new BundleReader(Offices.COUNTY, offices.trust, List.of(offices.countyAge.identity()), Offices.CLOCK);
        for (int seed = 0; seed < 200; seed++) {
            Path file = forgery.payload(changed(honest, new SplittableRandom(seed))).into(folder);
            MemoryRegister county = new MemoryRegister();
            try {
                county.transaction(() -> reader.take(file, county, county, Progress.NONE));
            } catch (BundleRejected e) {
                assertThat(county.records()).isEmpty();
            }
        }
    }

    private Forgery forgery() throws IOException {
        List<byte[]> lines = Offices.households(3);
        Path file = offices.townshipsWriter(folder).write(Offices.all(lines), lines.iterator(), folder, 1, Progress.NONE).file();
        return new Forgery(file, offices.countyAge.identity(), offices.township, offices.countyAge.recipient());
    }
}
