package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.app.store.LocalAuthor;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.Kind;
import cunbu.core.household.Household;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.ImportReport;
import cunbu.sync.ImportReport.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real registers of which one is stolen, or its keys are. */
class RevocationTest {

    private static final Area NEIGHBOUR = new Area(new AreaCode("530824102000"), "永平镇");

    @TempDir
    Path folder;
    private Pair offices;
    private Household first;
    private Household second;

    @BeforeEach
    void exchangeOnce() throws IOException {
        offices = Pair.create(folder);
        first = household(offices.township, "0001");
        second = household(offices.township, "0002");
        offices.carry(offices.township, offices.county);
        offices.carry(offices.county, offices.township);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void whatARevokedKeySignsAfterItsLastGoodLineIsRefusedAndWhatCameBeforeStays() throws IOException {
        assertThat(revoke().lastGood()).isEqualTo(2);
        Household late = household(offices.township, "0003");
        List<ImportReport> reports = offices.carry(offices.township, offices.county);
        assertThat(reports).extracting(ImportReport::code).contains("REVOKED_KEY");
        assertThat(reports).extracting(ImportReport::status).contains(Status.DUPLICATE).doesNotContain(Status.APPLIED);
        assertThat(offices.county.households().find(late.id())).isEmpty();
        assertThat(offices.county.households().find(first.id())).contains(first);
        assertThat(catchThrowableOfType(NotEnrolled.class, () -> offices.write(offices.county, offices.township)).reason())
                .isEqualTo(NotEnrolled.Reason.REVOKED);
        assertThat(revoke().lastGood()).isEqualTo(2);
    }

    @Test
    void otherOfficesLearnOfItFromTheNextBundle() throws IOException {
        try (Register neighbour = register("neighbour", NEIGHBOUR)) {
            Pair.trust(neighbour, offices.county, offices.stick);
            revoke();
            assertThat(new Offices(neighbour, Practice.CLOCK).list()).noneMatch(Offices.Known::revoked);
            offices.carry(offices.county, neighbour);
            assertThat(new Offices(neighbour, Practice.CLOCK).list()).filteredOn(Offices.Known::revoked).extracting(Offices.Known::office)
                    .containsExactly(offices.township.office().text());
        }
    }

    @Test
    void aRevokedKeyIsNotEnrolledAgainButANewOneOfTheSameRegisterIs() throws IOException {
        revoke();
        Household late = household(offices.township, "0003");
        assertThat(catchThrowableOfType(NotEnrolled.class, () -> Pair.trust(offices.township, offices.county, offices.stick)).reason())
                .isEqualTo(NotEnrolled.Reason.REVOKED);
        new Offices(offices.township, Practice.CLOCK).makeNewKeys();
        Pair.trust(offices.township, offices.county, offices.stick);
        offices.carry(offices.township, offices.county);
        assertThat(offices.county.households().find(late.id())).contains(late);
        offices.carry(offices.county, offices.township);
        offices.carry(offices.township, offices.county);
        assertThat(Pair.at(offices.township).standing()).singleElement().satisfies(all -> assertThat(all.unconfirmed()).isZero());
        assertThat(offices.township.lives().later()).hasSize(1);
    }

    @Test
    void anOfficeWhosePcWasStolenHasEverythingAgainFromOneBundleAndGoesOn() throws IOException {
        Household corrected = new Household(first.id(), first.village(), first.number(), "县里改的");
        offices.county.database().transaction(() -> offices.county.households().save(first, corrected));
        Household moved;
        try (Register neighbour = register("neighbour", NEIGHBOUR)) {
            Pair.trust(neighbour, offices.county, offices.stick);
            moved = household(neighbour, "0009");
            offices.carry(neighbour, offices.county);
        }
        Household away = household(offices.township, "0008");
        offices.carry(offices.township, offices.county);
        offices.county.database().transaction(() -> {
            offices.county.journal().give(Kind.HOUSEHOLD, moved.id(), offices.township.office());
            offices.county.journal().give(Kind.HOUSEHOLD, away.id(), NEIGHBOUR.code());
        });
        offices.carry(offices.county, offices.township);
        offices.carry(offices.township, offices.county);
        revoke();

        try (Register fresh = register("fresh", Practice.TOWNSHIP)) {
            Pair.trust(fresh, offices.county, offices.stick);
            offices.carry(offices.county, fresh);
            assertThat(fresh.households().find(first.id())).contains(corrected);
            assertThat(fresh.households().find(second.id())).contains(second);
            assertThat(fresh.households().find(moved.id())).contains(moved);
            // What is another township's by now comes back because this office had sent it.
            assertThat(fresh.households().find(away.id())).contains(away);
            assertThat(fresh.history().lines(first.id())).usingElementComparator(java.util.Arrays::compare)
                    .containsExactlyInAnyOrderElementsOf(offices.county.history().lines(first.id()));

            Household edited = new Household(moved.id(), moved.village(), moved.number(), "新址");
            fresh.database().transaction(() -> fresh.households().save(moved, edited));
            Household added = household(fresh, "0010");
            offices.carry(fresh, offices.county);
            assertThat(offices.county.households().find(moved.id())).contains(edited);
            assertThat(offices.county.households().find(added.id())).contains(added);
            offices.carry(offices.county, fresh);
            assertThat(Pair.at(fresh).standing()).singleElement().satisfies(all -> assertThat(all.unconfirmed()).isZero());
            offices.carry(fresh, offices.county);
            assertThat(Pair.at(offices.county).standing()).filteredOn(all -> all.office().equals(fresh.office().text()))
                    .singleElement().satisfies(all -> assertThat(all.unconfirmed()).isZero());
            // Who still has the stolen one is not believed, and nothing new opens with it.
            household(offices.township, "0011");
            assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::code).contains("REVOKED_KEY");
            assertThat(offices.carry(offices.county, fresh)).isNotEmpty();
            assertThat(offices.take(offices.township)).extracting(ImportReport::code).contains("NOT_FOR_US_OR_DAMAGED");
        }
    }

    @Test
    void whatTheCountyHoldsOfAnOfficeWithoutItsBundlesIsSentWithTheWholeHistory() throws IOException {
        String office = offices.township.office().text();
        LocalAuthor before = new LocalAuthor(offices.county.database(), offices.county.self(), office, "u1", Practice.CLOCK);
        Household once = new Household(before.newRecord(), Practice.VILLAGE, "0005", "早年录入");
        offices.county.database().transaction(() -> offices.county.journal(before).add(once));
        try (Register fresh = register("fresh", Practice.TOWNSHIP)) {
            Pair.trust(fresh, offices.county, offices.stick);
            offices.carry(offices.county, fresh);
            assertThat(fresh.households().find(once.id())).contains(once);
            assertThat(fresh.households().find(second.id())).contains(second);
        }
        // A revoked key has nothing to say beside lines that were written before.
        assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::status).doesNotContain(Status.APPLIED);
    }

    @Test
    void withTheRootOnItsStickNobodyIsRevokedWithoutIt() throws IOException {
        Path root = new Offices(offices.county, Practice.CLOCK).moveRoot(folder.resolve("safe"));
        assertThat(catchThrowableOfType(NotEnrolled.class, this::revoke).reason()).isEqualTo(NotEnrolled.Reason.ROOT_MISSING);
        new Revocation(offices.county, Practice.CLOCK).revoke(offices.township.office(), root);
        assertThat(new Offices(offices.county, Practice.CLOCK).list()).anyMatch(Offices.Known::revoked);
        assertThat(catchThrowableOfType(NotEnrolled.class, () -> new Revocation(offices.county, Practice.CLOCK).revoke(NEIGHBOUR.code(), root)).reason())
                .isEqualTo(NotEnrolled.Reason.UNKNOWN_OFFICE);
    }

    private Revocation.Revoked revoke() throws IOException {
        return new Revocation(offices.county, Practice.CLOCK).revoke(offices.township.office(), null);
    }

    private Register register(String name, Area office) {
        return Practice.REGISTERS.create(folder.resolve(name + ".cunbu"), "admin", Practice.passphrase(), office,
                List.of(Pair.COUNTY, office, new Area(Practice.VILLAGE, "芒冒村村民委员会")), Practice.CLOCK);
    }

    private static Household household(Register register, String number) {
        Household made = new Household(register.households().newId(), Practice.VILLAGE, number, "芒冒村" + number + "号");
        register.database().transaction(() -> register.households().add(made));
        return made;
    }
}
