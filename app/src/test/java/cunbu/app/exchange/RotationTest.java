package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.household.Household;
import cunbu.sync.ImportReport;
import cunbu.sync.ImportReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are changed while bundles are under way. */
class RotationTest {

    @TempDir
    Path folder;
    private Pair offices;

    @BeforeEach
    void open() throws IOException {
        offices = Pair.create(folder);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void aTownshipUsesItsNextKeysOnceTheCountyNamesThemAndNothingUnderWayIsLost() throws IOException {
        String before = thumbprint(offices.township);
        household(offices.township);
        offices.carry(offices.township, offices.county);
        // On its way to the township when the keys change there.
        offices.write(offices.county, offices.township);
        Path announced = rotation(offices.township).announce(offices.stick);
        household(offices.township);
        offices.write(offices.township, offices.county);
        assertThat(thumbprint(offices.township)).isEqualTo(before);
        rotation(offices.county).renew(announced, null);
        assertThat(offices.take(offices.county)).extracting(ImportReport::status).contains(Status.APPLIED).doesNotContain(Status.QUARANTINED);
        assertThat(offices.carry(offices.county, offices.township)).extracting(ImportReport::status).doesNotContain(Status.QUARANTINED);
        assertThat(thumbprint(offices.township)).isNotEqualTo(before);

        Household after = household(offices.township);
        assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::status).doesNotContain(Status.QUARANTINED);
        assertThat(offices.county.households().find(after.id())).contains(after);
        assertThat(offices.county.households().count()).isEqualTo(3);
        assertThat(offices.carry(offices.county, offices.township)).extracting(ImportReport::status).doesNotContain(Status.QUARANTINED);
    }

    @Test
    void keysThatAreAnnouncedUnderARevokedKeyAreNotNamed() throws IOException {
        Path announced = rotation(offices.township).announce(offices.stick);
        new Revocation(offices.county, Practice.CLOCK).revoke(offices.township.office(), null);
        assertThat(catchThrowableOfType(NotEnrolled.class, () -> rotation(offices.county).renew(announced, null)).reason())
                .isEqualTo(NotEnrolled.Reason.NOT_ANNOUNCED);
        byte[] changed = Files.readAllBytes(announced);
        changed[changed.length / 2] ^= 1;
        Files.write(announced, changed);
        assertThat(catchThrowableOfType(NotEnrolled.class, () -> rotation(offices.county).renew(announced, null)).reason())
                .isEqualTo(NotEnrolled.Reason.NOT_ANNOUNCED);
    }

    @Test
    void aCountyUsesItsNextKeysAtOnceAndOpensWhatWasSealedForTheEarlierOnes() throws IOException {
        String before = thumbprint(offices.county);
        Household underWay = household(offices.township);
        offices.write(offices.township, offices.county);
        rotation(offices.county).change(null);
        assertThat(thumbprint(offices.county)).isNotEqualTo(before);
        assertThat(offices.take(offices.county)).extracting(ImportReport::status).containsOnly(Status.APPLIED);
        assertThat(offices.county.households().find(underWay.id())).contains(underWay);
        assertThat(offices.carry(offices.county, offices.township)).extracting(ImportReport::status).containsOnly(Status.APPLIED);
        Household after = household(offices.township);
        assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::status).doesNotContain(Status.QUARANTINED);
        assertThat(offices.county.households().find(after.id())).contains(after);
    }

    private static Rotation rotation(Register register) {
        return new Rotation(register, Practice.CLOCK);
    }

    private static String thumbprint(Register register) {
        return new OfficeKeys(register, Practice.CLOCK).sign().jwk().thumbprint();
    }

    private static Household household(Register register) {
        Household made = Practice.household(register.households().newId());
        register.database().transaction(() -> register.households().add(made));
        return made;
    }
}
