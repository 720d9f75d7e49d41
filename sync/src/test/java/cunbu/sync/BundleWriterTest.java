package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackReader;
import cunbu.sync.seal.Age;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.Sha256;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {

    private final Offices offices = new Offices();
    @TempDir
    private Path folder;
    private Path stick;
    private Path spool;

    @BeforeEach
    void folders() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        spool = Files.createDirectory(folder.resolve("spool"));
    }

    private BundleWriter.Written write(Outgoing outgoing, Iterator<byte[]> lines) {
        return offices.townshipsWriter(spool).write(outgoing, lines, stick, 123, Progress.NONE);
    }

    private Map<String, byte[]> entries(Path file, AgeKey key) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Age.open(new ByteArrayInputStream(Files.readAllBytes(file)), List.of(key.identity()))) {
            PackReader pack = new PackReader(in);
            for (Optional<Entry> entry = pack.next(); entry.isPresent(); entry = pack.next()) {
                entries.put(entry.get().name(), pack.content(Manifest.LONGEST * 2));
            }
        }
        return entries;
    }

    private Manifest manifest(Map<String, byte[]> entries) {
        String jws = new String(entries.get("manifest.jws"), US_ASCII);
        return ManifestJson.read(Jws.verify(jws, Jws.MANIFEST, kid -> offices.trust.signer(kid).map(signer -> signer.key())).payload());
    }

    private static List<String> lines(byte[] part) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(part)).readAllBytes(), UTF_8).lines().toList();
    }

    private static List<String> texts(List<byte[]> lines) {
        return lines.stream().map(each -> new String(each, UTF_8)).toList();
    }

    @Test
    void theLinesAreInThePartsAsTheManifestSays() throws IOException {
        List<byte[]> lines = Offices.households(50);
        BundleWriter.Written written = write(Offices.from(11, lines), Offices.since(11, lines));
        assertThat(written.file().getParent()).isEqualTo(stick.resolve("CUNBU").resolve(Offices.COUNTY));
        assertThat(written.file().getFileName().toString()).matches("530824101000_530824000000_000123_[0-9A-F]{4}\\.cbx");
        assertThat(written.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(written.file()))));

        Map<String, byte[]> entries = entries(written.file(), offices.countyAge);
        assertThat(entries.keySet()).containsExactly("manifest.jws", "parts/0001.ndjson.gz");
        byte[] part = entries.get("parts/0001.ndjson.gz");
        assertThat(lines(part)).isEqualTo(texts(lines.subList(10, 50)));

        Manifest manifest = manifest(entries);
        Chain chain = new Chain(Chain.start());
        lines.forEach(chain::add);
        long raw = lines.subList(10, 50).stream().mapToLong(line -> line.length + 1).sum();
        assertThat(manifest.parts()).containsExactly(new Manifest.Part("parts/0001.ndjson.gz", part.length, raw, 40, 11, 50, chain.hex(),
                HexFormat.of().formatHex(Sha256.of(part))));
        assertThat(manifest.stream()).isEqualTo(new Manifest.Stream(Offices.EPOCH, 11, 50, Chain.hex(Offices.from(11, lines).prev()), chain.hex()));
        assertThat(manifest.schema()).isEqualTo(Map.of("household", "1.0"));
        assertThat(manifest.created()).isEqualTo(Offices.NOW);
        assertThat(written.bundle()).isEqualTo(manifest.bundle());
    }

    @Test
    void theKeyInTheSafeOpensWhatIsMeantForTheCountyAndATownshipsKeyDoesNot() throws IOException {
        List<byte[]> lines = Offices.households(3);
        Path file = write(Offices.all(lines), lines.iterator()).file();
        assertThat(entries(file, offices.recoveryAge)).hasSize(2);
        assertThatThrownBy(() -> entries(file, offices.townshipAge)).hasMessage("NOT_FOR_US_OR_DAMAGED");
    }

    @Test
    void aBundleWithoutLinesStillCarriesTheLetter() throws IOException {
        BundleWriter.Written written = write(Offices.from(4, Offices.households(3)), Collections.emptyIterator());
        assertThat(written.to()).isEqualTo(written.from() - 1).isEqualTo(3);
        assertThat(manifest(entries(written.file(), offices.countyAge)).stream().to()).isEqualTo(3);
    }

    @Test
    void moreThanTwentyThousandLinesBecomeSeveralParts() throws IOException {
        List<byte[]> lines = Offices.households(45_000);
        Map<String, byte[]> entries = entries(write(Offices.all(lines), lines.iterator()).file(), offices.countyAge);
        List<String> read = new ArrayList<>();
        for (Manifest.Part part : manifest(entries).parts()) {
            assertThat(part.lines()).isLessThanOrEqualTo(20_000);
            read.addAll(lines(entries.get(part.name())));
        }
        assertThat(read).isEqualTo(texts(lines));
        assertThat(manifest(entries).parts()).extracting(Manifest.Part::from).containsExactly(1L, 20_001L, 40_001L);
    }

    @Test
    void partsThatDoNotFitIntoMemoryAreSpooledAndTheSpoolIsGoneAfterwards() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            byte[] noise = new byte[30_000];
            random.nextBytes(noise);
            lines.add(("{\"kind\":\"noise\",\"text\":\"" + HexFormat.of().formatHex(noise) + "\",\"v\":\"1.0\"}").getBytes(UTF_8));
        }
        Map<String, byte[]> entries = entries(write(Offices.all(lines), lines.iterator()).file(), offices.countyAge);
        assertThat(manifest(entries).parts()).hasSizeGreaterThan(1).allMatch(part -> part.bytes() <= 8 << 20 && part.raw() <= 32 << 20);
        List<String> read = new ArrayList<>();
        for (Manifest.Part part : manifest(entries).parts()) {
            read.addAll(lines(entries.get(part.name())));
        }
        assertThat(read).isEqualTo(texts(lines));
        assertThat(names(spool)).isEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesNothingBehind() throws IOException {
        List<byte[]> lines = Offices.households(10);
        Iterator<byte[]> broken = Stream.concat(lines.stream(), Stream.generate(() -> {
            throw new Progress.Cancelled();
        })).map(byte[].class::cast).iterator();
        Outgoing outgoing = Offices.all(Offices.households(20));
        assertThatThrownBy(() -> write(outgoing, broken)).isInstanceOf(Progress.Cancelled.class);
        assertThat(names(stick)).isEmpty();
        assertThat(names(spool)).isEmpty();
    }

    @Test
    void anOfficeThatTheTrustListDoesNotNameGetsNothing() {
        Outgoing to = Offices.all(List.of());
        Outgoing stranger = new Outgoing(to.from(), "530824199000", to.inc(), to.past(), to.knownInc(), to.epoch(), 1, 0, to.prev(), to.epochs(),
                to.acks(), null, 3, List.of(), null, null, List.of());
        NotWritten refusal = catchThrowableOfType(NotWritten.class, () -> write(stranger, Collections.emptyIterator()));
        assertThat(refusal.reason()).isEqualTo(NotWritten.Reason.ADDRESSEE_UNKNOWN);
    }

    @Test
    void aStickThatIsNotThereIsSaidToHaveFailed() {
        stick = folder.resolve("stick-file");
        NotWritten refusal = catchThrowableOfType(NotWritten.class, () -> {
            Files.writeString(stick, "");
            write(Offices.all(List.of()), Collections.emptyIterator());
        });
        assertThat(refusal.reason()).isEqualTo(NotWritten.Reason.STICK_FAILED);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(each -> each.getFileName().toString()).toList();
        }
    }
}
