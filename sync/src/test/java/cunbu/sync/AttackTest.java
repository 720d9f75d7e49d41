package cunbu.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.sync.BundleRejected.Reason;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import cunbu.sync.seal.Welcome;
import cunbu.sync.wire.Jcs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test per way to get something into a register that should not get there; each ends with an untouched register. */
class AttackTest {

    private static final List<byte[]> LINES = Offices.households(6);

    private final Offices offices = new Offices();
    private final MemoryRegister county = new MemoryRegister();
    @TempDir
    private Path folder;
    private Path honest;

    @BeforeEach
    void anHonestBundle() {
        honest = written(Offices.all(LINES), LINES);
    }

    private Path written(Outgoing outgoing, List<byte[]> lines) {
        return offices.townshipsWriter(folder).write(outgoing, Offices.since(outgoing.first(), lines), folder, 1, Progress.NONE).file();
    }

    private Forgery forgery() throws IOException {
        return new Forgery(honest, offices.countyAge.identity(), offices.township, offices.countyAge.recipient());
    }

    private BundleReader reader(TrustList trust) {
        return new BundleReader(Offices.COUNTY, trust, List.of(offices.countyAge.identity()), Offices.CLOCK);
    }

    private MergePlan take(Path file) {
        return county.transaction(() -> reader(offices.trust).take(file, county, county, Progress.NONE));
    }

    /** Taking it in is refused for that reason, and changes nothing. */
    private BundleRejected refused(Path file, Reason reason) {
        return refused(file, reason, offices.trust);
    }

    private BundleRejected refused(Path file, Reason reason, TrustList trust) {
        int records = county.records().size();
        long committed = county.committed(Offices.TOWNSHIP, Offices.EPOCH);
        BundleRejected refusal = catchThrowableOfType(BundleRejected.class,
                () -> county.transaction(() -> reader(trust).take(file, county, county, Progress.NONE)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(county.records()).hasSize(records);
        assertThat(county.committed(Offices.TOWNSHIP, Offices.EPOCH)).isEqualTo(committed);
        return refusal;
    }

    @Test
    void theHonestBundlePutTogetherAgainIsTaken() throws IOException {
        assertThat(take(forgery().sign().into(folder)).count(Disposition.Count.APPLIED)).isEqualTo(6);
    }

    @Test
    void aFileBeyondOneGibibyteIsNotEvenOpened() throws IOException {
        Path big = folder.resolve("big.cbx");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength((1L << 30) + 1);
        }
        refused(big, Reason.TOO_BIG);
    }

    @Test
    void aChangedByteAnywhereIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(honest);
        SplittableRandom random = new SplittableRandom(11);
        Path changed = folder.resolve("changed.cbx");
        for (int at = 0; at < bytes.length; at += 1 + random.nextInt(11)) {
            byte[] copy = bytes.clone();
            copy[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(changed, copy);
            refused(changed, Reason.NOT_FOR_US_OR_DAMAGED);
        }
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(honest);
        SplittableRandom random = new SplittableRandom(12);
        Path cut = folder.resolve("cut.cbx");
        for (int length = 0; length < bytes.length; length += 1 + random.nextInt(60)) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            refused(cut, Reason.NOT_FOR_US_OR_DAMAGED);
        }
    }

    @Test
    void whatIsSealedForAnotherOfficeIsRefused() throws IOException {
        refused(forgery().sealedFor(offices.neighbourAge.recipient()).into(folder), Reason.NOT_FOR_US_OR_DAMAGED);
    }

    @Test
    void aWelcomeOrAnyOtherSealedFileIsNoBundle() throws IOException {
        Path welcome = Files.write(folder.resolve("WELCOME.cbx"), Welcome.write(offices.trust.signed(offices.root), offices.countyAge.recipient()));
        refused(welcome, Reason.NO_MANIFEST);
        refused(Forgery.seal("a letter".getBytes(UTF_8), offices.countyAge.recipient(), folder), Reason.NO_MANIFEST);
        refused(Forgery.seal(new byte[0], offices.countyAge.recipient(), folder), Reason.NO_MANIFEST);
        Forgery large = forgery().jws("x".repeat((4 << 20) + 1));
        refused(large.into(folder), Reason.NO_MANIFEST);
    }

    @Test
    void anOutsiderWhoKnowsTheCountysPublicKeyIsRefused() throws IOException {
        refused(forgery().signedBy(SigningKey.fresh()).sign().into(folder), Reason.UNKNOWN_KEY);
        refused(forgery().signedBy(offices.root).sign().into(folder), Reason.UNKNOWN_KEY);
    }

    @Test
    void aTownshipHearsFromItsCountyOnly() throws IOException {
        Path file = forgery().with("to", Offices.NEIGHBOUR).sign().sealedFor(offices.neighbourAge.recipient()).into(folder);
        BundleReader neighbour = new BundleReader(Offices.NEIGHBOUR, offices.trust, List.of(offices.neighbourAge.identity()), Offices.CLOCK);
        BundleRejected refusal = catchThrowableOfType(BundleRejected.class, () -> neighbour.take(file, county, county, Progress.NONE));
        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_KEY);
    }

    @Test
    void aTownshipThatSignsInItsNeighboursNameIsRefused() throws IOException {
        refused(forgery().signedBy(offices.neighbour).sign().into(folder), Reason.SIGNATURE);
    }

    @Test
    void aManifestThatWasAlteredAfterSigningIsRefused() throws IOException {
        Forgery forgery = forgery();
        String[] signed = forgery.jws().split("\\.");
        String[] other = forgery.within("stream", "epoch", "0011223344556677").sign().jws().split("\\.");
        refused(forgery.jws(signed[0] + "." + other[1] + "." + signed[2]).into(folder), Reason.SIGNATURE);
    }

    @Test
    void aSignedTextOfAnotherTypeIsNoManifest() throws IOException {
        Forgery forgery = forgery();
        refused(forgery.jws(Jws.sign(Jcs.bytes(forgery.manifest), Jws.ENROL, offices.township)).into(folder), Reason.SIGNATURE);
    }

    @Test
    void aRevokedKeyIsBelievedUpToItsLastGoodLineOnly() {
        refused(honest, Reason.REVOKED_KEY, revoked(null));
        refused(honest, Reason.REVOKED_KEY, revoked(new TrustList.LastGood(Offices.EPOCH, 5, head())));
        refused(honest, Reason.REVOKED_KEY, revoked(new TrustList.LastGood("0011223344556677", 100, head())));
        BundleReader stillGood = reader(revoked(new TrustList.LastGood(Offices.EPOCH, 6, head())));
        assertThat(stillGood.take(honest, county, county, Progress.NONE).count(Disposition.Count.APPLIED)).isEqualTo(6);
        assertThat(county.letter(Offices.TOWNSHIP)).isEmpty();
    }

    @Test
    void whoHasARevokedKeyPutsNoOtherLinesBeforeItsLastGoodOne() {
        refused(honest, Reason.REVOKED_KEY, revoked(new TrustList.LastGood(Offices.EPOCH, 6, "0".repeat(64))));
        refused(honest, Reason.REVOKED_KEY, revoked(new TrustList.LastGood(Offices.EPOCH, 7, head())));
    }

    private String head() {
        return reader(offices.trust).inspect(honest).stream().head();
    }

    private TrustList revoked(TrustList.LastGood lastGood) {
        TrustList.OfficeKey key = new TrustList.OfficeKey(offices.township.jwk(), Offices.NOW, true, lastGood);
        TrustList.Office township = new TrustList.Office(Offices.TOWNSHIP, "Township", List.of(key), offices.townshipAge.recipient(), Offices.INC);
        return new TrustList(9, Offices.NOW, List.of(offices.root.jwk()), 1, offices.trust.county(), List.of(township));
    }

    @Test
    void aNewerTrustListInTheBundleCountsFirstAndAnOlderOneNotAtAll() throws IOException {
        Path revoking = withTrust(revoked(null).signed(offices.root));
        refused(revoking, Reason.REVOKED_KEY);
        TrustList old = new TrustList(1, Offices.NOW, List.of(offices.root.jwk()), 1, offices.trust.county(), List.of());
        take(withTrust(old.signed(offices.root)));
        assertThat(county.trustJws()).isNull();
        String newer = offices.trust.with(new cunbu.sync.seal.Enrolment("530824103000", "New", Offices.INC, SigningKey.fresh().jwk(),
                offices.neighbourAge.recipient(), "2".repeat(32)), Offices.NOW).signed(offices.root);
        take(withTrust(newer));
        assertThat(county.trustJws()).isEqualTo(newer);
    }

    @Test
    void aTrustListThatTheRootDidNotSignIsRefused() throws IOException {
        refused(withTrust(revoked(null).signed(offices.township)), Reason.UNKNOWN_KEY);
    }

    private Path withTrust(String jws) throws IOException {
        Forgery forgery = forgery();
        byte[] part = forgery.entries.remove(Parts.name(1));
        forgery.entries.put("trust.jws", jws.getBytes(UTF_8));
        forgery.entries.put(Parts.name(1), part);
        return forgery.into(folder);
    }

    @Test
    void aManifestThatTwoParsersCouldReadDifferentlyIsRefused() throws IOException {
        String honestText = new String(Jcs.bytes(forgery().manifest), UTF_8);
        refused(forgery().payload(honestText.replaceFirst("\\{", "{ ")).into(folder), Reason.NOT_CANONICAL);
        refused(forgery().payload(honestText.replaceFirst("\\{", "{\"acks\":[],")).into(folder), Reason.NOT_CANONICAL);
        refused(forgery().payload(honestText.replace("\"format\":1", "\"format\":1.0")).into(folder), Reason.NOT_CANONICAL);
        refused(forgery().payload("[]").into(folder), Reason.NOT_CANONICAL);
        Forgery without = forgery();
        without.manifest.remove("stream");
        refused(without.sign().into(folder), Reason.NOT_CANONICAL);
    }

    @Test
    void aLineThatTwoParsersCouldReadDifferentlyIsRefused() {
        List<byte[]> lines = new ArrayList<>(LINES);
        lines.set(3, new String(lines.get(3), UTF_8).replaceFirst(",", ", ").getBytes(UTF_8));
        refused(written(Offices.all(lines), lines), Reason.NOT_CANONICAL);
    }

    @Test
    void limitsAreLimits() throws IOException {
        refused(forgery().within("parts", "raw", (32 << 20) + 1).sign().into(folder), Reason.LIMIT);
        refused(forgery().within("parts", "bytes", (8 << 20) + 1).sign().into(folder), Reason.LIMIT);
        refused(forgery().within("parts", "n", 50_001).sign().into(folder), Reason.LIMIT);
        refused(forgery().payload("{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}").into(folder), Reason.LIMIT);
        List<byte[]> lines = List.of(("{\"a\":\"" + "x".repeat(64 * 1024) + "\"}").getBytes(UTF_8));
        refused(written(Offices.all(lines), lines), Reason.LIMIT);
        Forgery large = forgery();
        byte[] part = large.entries.remove(Parts.name(1));
        large.entries.put("yours.jws", new byte[(4 << 20) + 1]);
        large.entries.put(Parts.name(1), part);
        refused(large.into(folder), Reason.LIMIT);
    }

    @Test
    void aBundleForAnotherOfficeSealedAgainForThisOneIsRefused() throws IOException {
        refused(forgery().with("to", Offices.NEIGHBOUR).sign().into(folder), Reason.WRONG_ADDRESSEE);
    }

    @Test
    void whatALaterProgramWroteIsHeldUntilTheUpdate() throws IOException {
        assertThat(refused(forgery().with("format", 2L).sign().into(folder), Reason.NEEDS_UPDATE).reason().status()).isEqualTo(BundleRejected.Status.HELD);
        refused(forgery().with("crit", List.of("returned")).sign().into(folder), Reason.NEEDS_UPDATE);
        refused(forgery().with("schema", Map.of("household", "2.0")).sign().into(folder), Reason.NEEDS_UPDATE);
        assertThat(take(forgery().with("schema", Map.of("household", "1.9", "notice", "3.0")).sign().into(folder)).manifest().schema()).hasSize(2);
    }

    @Test
    void aBundleAfterAMissingOneWaitsAndSaysForWhat() {
        take(written(Offices.all(LINES.subList(0, 2)), LINES.subList(0, 2)));
        BundleRejected refusal = refused(written(Offices.from(5, LINES), LINES), Reason.WAITING);
        assertThat(refusal.missingFrom()).isEqualTo(3);
        assertThat(refusal.missingTo()).isEqualTo(4);
        ImportReport report = ImportReport.of(refusal, "0".repeat(64));
        assertThat(report.status()).isEqualTo(ImportReport.Status.HELD);
        assertThat(report.range()).isEqualTo(new ImportReport.Range(Offices.EPOCH, 5, 6));
        assertThat(report.from()).isEqualTo(Offices.TOWNSHIP);
    }

    @Test
    void aPartThatIsNotTheSignedOneIsRefused() throws IOException {
        Forgery forgery = forgery();
        byte[] part = forgery.entries.get(Parts.name(1));
        part[part.length / 2] ^= 1;
        refused(forgery.into(folder), Reason.PART_HASH);
        refused(forgery().within("parts", "head", "0".repeat(64)).within("stream", "head", "0".repeat(64)).sign().into(folder), Reason.PART_HASH);
    }

    @Test
    void aPartThatInflatesToMoreOrLessIsRefused() throws IOException {
        byte[] raw = raw();
        refused(forgery().within("parts", "raw", raw.length - 1).sign().into(folder), Reason.PART_SIZE);
        refused(forgery().within("parts", "raw", raw.length + 1).sign().into(folder), Reason.PART_SIZE);
        refused(forgery().part(Forgery.gzip(new byte[30 << 20])).sign().into(folder), Reason.PART_SIZE);
        refused(forgery().part("not gzip".getBytes(UTF_8)).sign().into(folder), Reason.PART_SIZE);
        refused(forgery().part(Forgery.gzip(Arrays.copyOf(raw, raw.length - 1))).within("parts", "raw", raw.length - 1).sign().into(folder), Reason.PART_SIZE);
        byte[] cut = Forgery.gzip(raw);
        refused(forgery().part(Arrays.copyOf(cut, cut.length - 9)).sign().into(folder), Reason.PART_SIZE);
        refused(forgery().within("parts", "bytes", 17).sign().into(folder), Reason.PART_SIZE);
    }

    @Test
    void aPartWithAnotherNumberOfLinesIsRefused() throws IOException {
        refused(forgery().within("parts", "n", 5).within("parts", "to", 5).within("stream", "to", 5).sign().into(folder), Reason.PART_SIZE);
        refused(forgery().within("parts", "n", 7).within("parts", "to", 7).within("stream", "to", 7).sign().into(folder), Reason.PART_SIZE);
    }

    private static byte[] raw() {
        StringBuilder raw = new StringBuilder();
        LINES.forEach(line -> raw.append(new String(line, UTF_8)).append('\n'));
        return raw.toString().getBytes(UTF_8);
    }

    @Test
    void aWholeSealAroundContentThatEndsTooEarlyIsRefused() throws IOException {
        byte[] packed = forgery().packed();
        for (int length : new int[] {packed.length - 1, packed.length - 60, packed.length - 200}) {
            refused(Forgery.seal(Arrays.copyOf(packed, length), offices.countyAge.recipient(), folder), Reason.TRUNCATED);
        }
    }

    @Test
    void entriesThatTheManifestDoesNotNameAreRefused() throws IOException {
        Forgery extra = forgery();
        extra.entries.put("parts/0002.ndjson.gz", new byte[10]);
        refused(extra.into(folder), Reason.CONTAINER);
        Forgery path = forgery();
        path.entries.put("../../autostart", new byte[10]);
        refused(path.into(folder), Reason.CONTAINER);
        Forgery missing = forgery();
        missing.entries.remove(Parts.name(1));
        refused(missing.into(folder), Reason.CONTAINER);
        Forgery swapped = forgery();
        Map<String, byte[]> entries = new LinkedHashMap<>(swapped.entries);
        swapped.entries.clear();
        swapped.entries.put("manifest.jws", entries.get("manifest.jws"));
        swapped.entries.put("trust.jws.old", new byte[0]);
        swapped.entries.put(Parts.name(1), entries.get(Parts.name(1)));
        refused(swapped.into(folder), Reason.CONTAINER);
    }

    @Test
    void aManifestWhosePartsDoNotMakeUpItsStreamIsRefused() throws IOException {
        refused(forgery().within("stream", "to", 7).sign().into(folder), Reason.CONTAINER);
        refused(forgery().within("parts", "from", 2).sign().into(folder), Reason.CONTAINER);
        refused(forgery().within("parts", "name", "parts/0002.ndjson.gz").sign().into(folder), Reason.CONTAINER);
        refused(forgery().within("stream", "head", "0".repeat(64)).sign().into(folder), Reason.CONTAINER);
    }

    @Test
    void aSenderWithAnotherHistoryThanBeforeIsRefused() {
        take(honest);
        List<byte[]> other = new ArrayList<>(LINES);
        other.set(5, Offices.lines(Offices.household(Offices.TOWNSHIP, 60, "another")).get(0));
        other.add(Offices.lines(Offices.household(Offices.TOWNSHIP, 61, "new")).get(0));
        assertThat(refused(written(Offices.all(other), other), Reason.FORK).manifest().from()).isEqualTo(Offices.TOWNSHIP);
        refused(written(Offices.from(7, other), other), Reason.FORK);
        refused(written(Offices.all(other.subList(0, 6)), other.subList(0, 6)), Reason.FORK);
    }

    @Test
    void aStreamThatBeginsWithAnInventedPastIsRefused() throws IOException {
        Chain chain = new Chain(new byte[] {1, 2, 3});
        LINES.forEach(chain::add);
        Forgery forgery = forgery().within("stream", "prev", "01".repeat(32)).within("stream", "head", chain.hex()).within("parts", "head", chain.hex());
        refused(forgery.sign().into(folder), Reason.FORK);
    }

    @Test
    void oldBundlesTakenAgainChangeNothing() {
        List<byte[]> some = LINES.subList(0, 3);
        Path old = written(Offices.all(some), some);
        take(old);
        take(honest);
        assertThat(take(old).report("0".repeat(64)).status()).isEqualTo(ImportReport.Status.DUPLICATE);
        assertThat(county.records()).hasSize(6);
        assertThat(county.committed(Offices.TOWNSHIP, Offices.EPOCH)).isEqualTo(6);
    }

    @Test
    void aFileThatIsNotThereIsNoAttack() {
        assertThatThrownBy(() -> take(folder.resolve("gone.cbx"))).isInstanceOf(UncheckedIOException.class);
    }
}
