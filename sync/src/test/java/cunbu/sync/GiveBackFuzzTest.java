package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes stand where something is given back or shown as this office's own word: a named refusal, or what an honest bundle would have done. */
class GiveBackFuzzTest {

    private static final int ROUNDS = Boolean.getBoolean("chaos.long") ? 20_000 : 60;
    private static final String LETTER = Bundle.returned(1) + Bundle.MANIFEST;
    private static final String PART = Bundle.returned(1) + Parts.name(1);

    @TempDir
    private Path folder;
    private CountyRestored offices;
    private MemoryRegister.Disk before;

    @BeforeEach
    void aCountyThatHasLostWhatItOnceSent() {
        offices = new CountyRestored(folder);
        before = offices.county.backup();
    }

    /** @return what was taken in; empty if it was refused, and then nothing has changed */
    private Optional<MergePlan> take(Forgery forgery, int seed) throws IOException {
        offices.county.restore(before);
        Path file = forgery.into(folder);
        try {
            Optional<Manifest> own = offices.countysReader().outlived(file, offices.county);
            own.ifPresent(each -> assertThat(each.from()).isEqualTo(Offices.COUNTY));
            return Optional.of(offices.takeAtCounty(file));
        } catch (BundleRejected e) {
            assertThat(offices.county.records()).isEmpty();
            return Optional.empty();
        } catch (RuntimeException e) {
            return fail("seed " + seed, e);
        }
    }

    @Test
    void bytesOfWhatIsGivenBack() throws IOException {
        int refused = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Forgery forgery = offices.forgery();
            String entry = List.of(LETTER, PART).get(random.nextInt(2));
            byte[] honest = forgery.entries.get(entry);
            byte[] changed = FuzzTest.changed(honest, random);
            forgery.entries.put(entry, changed);
            boolean taken = take(forgery, seed).isPresent();
            assertThat(taken).as("seed %d", seed).isEqualTo(Arrays.equals(honest, changed));
            refused += taken ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void namesOfWhatIsGivenBack() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Forgery forgery = offices.forgery();
            String honest = List.of(LETTER, PART).get(random.nextInt(2));
            String changed = new String(FuzzTest.changed(honest.getBytes(US_ASCII), random), US_ASCII);
            byte[] content = forgery.entries.remove(honest);
            forgery.entries.put(changed, content);
            if (!changed.equals(honest)) {
                assertThat(take(forgery, seed)).as("seed %d: %s", seed, changed).isEmpty();
            }
        }
    }

    @Test
    void lettersGivenBackThatTheCountyMightHaveSigned() throws IOException {
        byte[] honest = Jcs.bytes(offices.countysLetter(offices.early, offices.offices.county).manifest);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Forgery letter = offices.countysLetter(offices.early, offices.offices.county).payload(FuzzTest.changed(honest, new SplittableRandom(seed)));
            Forgery forgery = offices.forgery();
            forgery.entries.put(LETTER, letter.jws().getBytes(US_ASCII));
            take(forgery, seed).ifPresent(plan -> assertThat(plan.regained()).isEqualTo(3));
        }
    }

    @Test
    void bytesOfTheCountysOwnWordNeverStandInTheWayOfABundle() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Forgery forgery = offices.forgery();
            forgery.entries.put(Bundle.YOURS, FuzzTest.changed(forgery.entries.get(Bundle.YOURS), new SplittableRandom(seed)));
            assertThat(take(forgery, seed)).as("seed %d", seed).map(MergePlan::regained).contains(3L);
        }
    }

    @Test
    void wordsThatTheCountyMightHaveSigned() throws IOException {
        byte[] honest = Jcs.bytes(offices.countysLetter(offices.early, offices.offices.county).manifest);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Forgery letter = offices.countysLetter(offices.early, offices.offices.county).payload(FuzzTest.changed(honest, new SplittableRandom(seed)));
            Forgery forgery = offices.forgery();
            forgery.entries.put(Bundle.YOURS, letter.jws().getBytes(US_ASCII));
            assertThat(take(forgery, seed)).as("seed %d", seed).map(MergePlan::regained).contains(3L);
        }
    }
}
