package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Change;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody can make a register begin anew that is not an old copy of itself, and nothing said in an earlier life undoes what was said in a later one. */
class EarlierLifeAttackTest {

    @TempDir
    private Path folder;
    private CountyRestored offices;

    @BeforeEach
    void aCountyInItsSecondLife() {
        offices = new CountyRestored(folder);
    }

    private Optional<Manifest> outlived(Path file) {
        return offices.countysReader().outlived(file, offices.county);
    }

    private Path withYours(String jws) throws IOException {
        Forgery forgery = offices.forgery();
        forgery.entries.put(Bundle.YOURS, jws.getBytes(US_ASCII));
        return forgery.into(folder);
    }

    /** A letter of the county as if from a later life, that only the one with the county's key could sign. */
    private String later(SigningKey key) throws IOException {
        return offices.countysLetter(offices.early, key).with("inc", "00000007-0000000c").sign().jws();
    }

    @Test
    void theCountysOwnLaterWordProvesThatItIsAnOldCopy() throws IOException {
        assertThat(outlived(withYours(later(offices.offices.county)))).map(Manifest::inc).contains("00000007-0000000c");
    }

    @Test
    void aLaterWordThatNobodyOrAnybodyElseSignedProvesNothingAndTheBundleIsTakenAllTheSame() throws IOException {
        String[] signed = later(offices.offices.county).split("\\.");
        for (String jws : new String[] {"", "no letter", signed[0] + "." + signed[1] + ".", signed[0] + "." + signed[1] + "." + "A".repeat(86),
            later(offices.offices.township), later(SigningKey.fresh())}) {
            Path file = withYours(jws);
            assertThat(outlived(file)).as(jws).isEmpty();
            assertThat(offices.takeAtCounty(file).manifest().from()).isEqualTo(Offices.TOWNSHIP);
        }
    }

    @Test
    void theCountysWordToAnotherTownshipProvesNothing() throws IOException {
        String jws = offices.countysLetter(offices.early, offices.offices.county).with("inc", "00000007-0000000c").with("to", Offices.NEIGHBOUR).sign().jws();
        assertThat(outlived(withYours(jws))).isEmpty();
    }

    @Test
    void anOldWordShownAgainAndAgainMakesOneNewLifeAtMost() throws IOException {
        Path early = withYours(offices.countysLetter(offices.early, offices.offices.county).jws());
        assertThat(outlived(early)).as("of the life before, which is known").isEmpty();
        Path proof = withYours(later(offices.offices.county));
        offices.county.begin(offices.county.incarnation().after(outlived(proof).orElseThrow(), "0000000d"), () -> "c0ffee00c0ffee02");
        assertThat(offices.county.incarnation().now()).isEqualTo("00000008-0000000d");
        assertThat(outlived(proof)).isEmpty();
        assertThat(outlived(early)).isEmpty();
    }

    @Test
    void aBundleOfAnEarlierLifeIsReadButItsWordDoesNotReplaceTheLaterOne() {
        MergePlan plan = offices.takeAtTownship(offices.early);
        assertThat(plan.count(Disposition.Count.DUPLICATE)).isEqualTo(3);
        assertThat(offices.countysWord().inc()).isEqualTo("00000002-0000000b");
    }

    @Test
    void acknowledgementsFromAnEarlierLifeNeitherRaiseNorLowerWhatIsHeldThere() {
        Change change = Offices.household(Offices.TOWNSHIP, 40, "house");
        offices.township.create(change, ChangeLine.write(change));
        offices.township.send(Offices.COUNTY, change.id(), ChangeLine.write(change));
        offices.takeAtCounty(offices.townshipsBundle());
        Path acknowledging = offices.countysBundle();
        offices.takeAtTownship(acknowledging);
        assertThat(offices.township.stream(Offices.COUNTY).acked).isEqualTo(1);
        offices.takeAtTownship(offices.early);
        assertThat(offices.township.stream(Offices.COUNTY).acked).as("the early bundle acknowledges nothing").isEqualTo(1);
        offices.county.restore(new MemoryRegister.Disk());
        offices.county.opens(Offices.TOWNSHIP, "c0ffee00c0ffee05");
        offices.county.begin(new Incarnation("00000003-0000000e", offices.county.incarnation().past()), () -> "c0ffee00c0ffee06");
        offices.takeAtTownship(offices.countysBundle());
        assertThat(offices.township.stream(Offices.COUNTY).acked).as("the county has lost the line").isZero();
        offices.takeAtTownship(acknowledging);
        assertThat(offices.township.stream(Offices.COUNTY).acked).as("what it held in its second life is gone").isZero();
    }
}
