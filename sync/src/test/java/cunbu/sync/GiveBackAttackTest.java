package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.sync.BundleRejected.Reason;
import cunbu.sync.seal.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office may be given back is what it once signed itself for the one who gives, and nothing else: not a word is put into its mouth. */
class GiveBackAttackTest {

    private static final String LETTER = Bundle.returned(1) + Bundle.MANIFEST;
    private static final String PART = Bundle.returned(1) + Parts.name(1);

    @TempDir
    private Path folder;
    private CountyRestored offices;

    @BeforeEach
    void aCountyThatHasLostWhatItOnceSent() {
        offices = new CountyRestored(folder);
    }

    private void refused(Forgery forgery, Reason reason) throws IOException {
        Path file = forgery.into(folder);
        BundleRejected refusal = catchThrowableOfType(BundleRejected.class, () -> offices.takeAtCounty(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(offices.county.records()).isEmpty();
        assertThat(offices.county.regained(Offices.TOWNSHIP)).isEmpty();
        assertThat(catchThrowableOfType(BundleRejected.class, () -> offices.countysReader().verify(file, offices.county, Progress.NONE)).reason()).isEqualTo(reason);
    }

    private Forgery returning(String jws) throws IOException {
        Forgery forgery = offices.forgery();
        forgery.entries.put(LETTER, jws.getBytes(US_ASCII));
        return forgery;
    }

    @Test
    void whatTheCountyOnceSignedComesBackOnceAndIsThenKnown() {
        assertThat(offices.takeAtCounty(offices.giving).regained()).isEqualTo(3);
        assertThat(offices.county.records()).hasSize(3);
        assertThat(offices.takeAtCounty(offices.giving).regained()).isZero();
        assertThat(offices.county.records()).hasSize(3);
    }

    @Test
    void aGiveBackThatTheGiverSignedItselfIsRefused() throws IOException {
        refused(returning(offices.countysLetter(offices.early, offices.offices.township).sign().jws()), Reason.UNKNOWN_KEY);
        refused(returning(offices.countysLetter(offices.early, SigningKey.fresh()).sign().jws()), Reason.UNKNOWN_KEY);
        refused(returning(offices.of(offices.townshipsBundle()).jws()), Reason.UNKNOWN_KEY);
    }

    @Test
    void aGiveBackThatWasAlteredAfterSigningIsRefused() throws IOException {
        Forgery letter = offices.countysLetter(offices.early, offices.offices.county);
        String[] signed = letter.jws().split("\\.");
        String[] other = letter.within("stream", "epoch", "0011223344556677").sign().jws().split("\\.");
        refused(returning(signed[0] + "." + other[1] + "." + signed[2]), Reason.SIGNATURE);
        refused(returning("no letter"), Reason.SIGNATURE);
    }

    @Test
    void whatTheCountyOnceSentToAnotherTownshipIsNotThisOnesToGiveBack() throws IOException {
        refused(returning(offices.countysLetter(offices.early, offices.offices.county).with("to", Offices.NEIGHBOUR).sign().jws()), Reason.SIGNATURE);
    }

    @Test
    void otherLinesUnderAnHonestLetterAreRefused() throws IOException {
        Forgery other = offices.forgery();
        byte[] lines = (new String(Offices.lines(Offices.household(Offices.COUNTY, 9, "forged")).get(0), UTF_8) + "\n").getBytes(UTF_8);
        other.entries.put(PART, Arrays.copyOf(Forgery.gzip(lines), other.entries.get(PART).length));
        refused(other, Reason.PART_HASH);
        Forgery shorter = offices.forgery();
        shorter.entries.put(PART, Forgery.gzip(lines));
        refused(shorter, Reason.PART_SIZE);
    }

    @Test
    void entriesBesideWhatIsGivenBackAreRefused() throws IOException {
        Forgery more = offices.forgery();
        more.entries.put("returned/0002/parts/0001.ndjson.gz", new byte[3]);
        refused(more, Reason.CONTAINER);
        Forgery path = offices.forgery();
        path.entries.put("returned/../../autostart", new byte[3]);
        refused(path, Reason.CONTAINER);
        Forgery missing = offices.forgery();
        missing.entries.remove(PART);
        refused(missing, Reason.CONTAINER);
    }

    @Test
    void theSameGivenBackTwiceInOneBundleCountsOnce() throws IOException {
        Forgery twice = offices.forgery();
        twice.entries.put(Bundle.returned(2) + Bundle.MANIFEST, twice.entries.get(LETTER));
        twice.entries.put(Bundle.returned(2) + Parts.name(1), twice.entries.get(PART));
        assertThat(offices.takeAtCounty(twice.into(folder)).regained()).isEqualTo(3);
        assertThat(offices.county.records().values()).allSatisfy(each -> assertThat(each.changes).hasSize(1));
        assertThat(offices.county.regained(Offices.TOWNSHIP)).extracting(each -> each.epoch() + " " + each.length())
                .isEqualTo(List.of(CountyRestored.LOST_STREAM + " 3"));
    }
}
