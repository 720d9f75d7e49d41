package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cunbu.app.store.Register;
import cunbu.core.household.Household;
import cunbu.sync.ImportReport.Status;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIntakeTest {

    @TempDir
    Path folder;
    private Townships offices;
    private Register county;

    @BeforeEach
    void open() throws IOException {
        offices = Townships.create(folder, 3);
        county = offices.county;
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void sticksOfManyTownshipsInOneFolderAreTakenInWithOneReportEach() {
        List<Household> all = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            all.add(offices.addHousehold(number, "一组"));
            offices.up(number);
        }
        List<ImportReport> reports = Townships.take(county, offices.sticks());
        assertThat(reports).extracting(ImportReport::from).containsExactly("530824101000", "530824102000", "530824103000");
        assertThat(reports).extracting(ImportReport::status).containsOnly(Status.APPLIED);
        all.forEach(household -> assertThat(county.households().find(household.id())).contains(household));
    }

    @Test
    void whatLiesThereForAnotherOfficeIsPassedOver() throws IOException {
        offices.addHousehold(1, "一组");
        offices.thereAndBack(1);
        assertThat(Townships.take(county, offices.sticks())).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(Status.DUPLICATE);
            assertThat(report.from()).isEqualTo("530824101000");
        });
    }

    @Test
    void aLaterBundleThatLiesBeforeAnEarlierOneIsTakenInAllTheSame() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        Household first = offices.addHousehold(1, "一组");
        Path early = offices.up(1);
        offices.believesDelivered(1);
        Household second = offices.addHousehold(1, "二组");
        Files.move(offices.up(1), pile.resolve("a.cbx"));
        Files.move(early, pile.resolve("b.cbx"));
        offices.addHousehold(2, "一组");
        Files.move(offices.up(2), pile.resolve("c.cbx"));
        List<ImportReport> planned = Townships.at(county).plan(pile, Progress.NONE);
        assertThat(county.history().size()).isZero();
        assertThat(folder.resolve("county.cunbu.inbox")).satisfiesAnyOf(inbox -> assertThat(inbox).doesNotExist(), inbox -> assertThat(inbox).isEmptyDirectory());
        List<ImportReport> reports = Townships.take(county, pile);
        assertThat(reports).isEqualTo(planned);
        assertThat(reports).extracting(ImportReport::status).containsExactly(Status.APPLIED, Status.APPLIED, Status.APPLIED);
        assertThat(county.households().find(first.id())).contains(first);
        assertThat(county.households().find(second.id())).contains(second);
    }

    @Test
    void oneThatWaitsIsTakenInWithTheStickThatBringsWhatItWaitsFor() throws IOException {
        offices.addHousehold(1, "一组");
        Path early = offices.up(1);
        Path aside = Files.move(early, folder.resolve("early.cbx"));
        offices.believesDelivered(1);
        Household second = offices.addHousehold(1, "二组");
        offices.up(1);
        offices.addHousehold(2, "一组");
        offices.up(2);
        assertThat(Townships.take(county, offices.sticks())).extracting(ImportReport::status).containsExactly(Status.HELD, Status.APPLIED);
        assertThat(county.households().find(second.id())).isEmpty();
        // The second stick has gone home; what it brought waits here.
        assertThat(Townships.take(county, aside)).extracting(ImportReport::status).containsExactly(Status.APPLIED, Status.APPLIED);
        assertThat(county.households().find(second.id())).contains(second);
        assertThat(folder.resolve("county.cunbu.inbox")).isEmptyDirectory();
    }

    @Test
    void aBadFileKeepsNoOtherOneOutAndIsNamed() throws IOException {
        for (int number = 1; number <= 3; number++) {
            offices.addHousehold(number, "一组");
        }
        damage(offices.up(1));
        offices.up(2);
        Files.writeString(offices.stick(2).resolve("CUNBU/530824000000/530824102000_530824000000_000009_0000.cbx"), "");
        offices.up(3);
        Files.copy(offices.up(1), offices.stick(3).resolve("letter home.CBX"));
        Files.createSymbolicLink(offices.stick(3).resolve("link.cbx"), offices.stick(3));
        Files.writeString(offices.stick(3).resolve("._letter home.cbx"), "what another system leaves beside a file");
        List<ImportReport> reports = Townships.take(county, offices.sticks());
        assertThat(reports.stream().filter(report -> report.code() != null)).extracting(ImportReport::code)
                .containsExactly("NOT_FOR_US_OR_DAMAGED", "NOT_FOR_US_OR_DAMAGED");
        assertThat(reports.stream().filter(report -> report.status() == Status.APPLIED)).extracting(ImportReport::from)
                .containsExactlyInAnyOrder("530824101000", "530824102000", "530824103000");
        assertThat(county.households().count()).isEqualTo(3);
        assertThat(new Quarantine(folder.resolve("county.cunbu")).all()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndTheOthersAreTakenIn() throws IOException {
        offices.addHousehold(2, "一组");
        offices.up(2);
        // A file that is there, and gives an error of the medium when it is read.
        Path broken = Path.of("/proc/self/mem");
        assumeThat(broken).isRegularFile();
        Path unread = Files.createSymbolicLink(offices.stick(1).resolve("broken.cbx"), broken);
        List<ImportReport> reports = Townships.take(county, offices.sticks());
        assertThat(reports).extracting(ImportReport::code).containsExactly(null, "UNREADABLE");
        assertThat(Townships.at(county).plan(offices.sticks(), Progress.NONE)).extracting(ImportReport::code).containsExactly(null, "UNREADABLE");
        assertThat(county.bundles().taken()).extracting(taken -> taken.peer()).containsExactly("530824102000");
        assertThatThrownBy(() -> Townships.at(county).take(unread, Progress.NONE)).isInstanceOf(IOException.class);
    }

    @Test
    void aDamagedCopyAndAGoodOneOfTheSameNameAreTwoFiles() throws IOException {
        Household household = offices.addHousehold(1, "一组");
        Path good = offices.up(1);
        Path bad = Files.createDirectories(offices.stick(3)).resolve(good.getFileName());
        Files.copy(good, bad);
        damage(bad);
        assertThat(Townships.take(county, offices.sticks())).extracting(ImportReport::status)
                .containsExactlyInAnyOrder(Status.APPLIED, Status.QUARANTINED);
        assertThat(county.households().find(household.id())).contains(household);
        Files.delete(good);
        damage(bad);
        assertThat(Townships.take(county, offices.sticks())).extracting(ImportReport::status).containsExactly(Status.QUARANTINED);
        assertThat(new Quarantine(folder.resolve("county.cunbu")).all()).hasSize(2);
    }

    @Test
    void theSameFileOnTwoSticksIsOne() throws IOException {
        offices.addHousehold(1, "一组");
        Path one = offices.up(1);
        Files.copy(one, offices.stick(2).resolve(one.getFileName()));
        assertThat(Townships.take(county, offices.sticks())).extracting(ImportReport::status).containsExactly(Status.APPLIED);
        Files.copy(one, offices.stick(2).resolve("copy of it.cbx"));
        assertThat(Townships.take(county, offices.sticks())).extracting(ImportReport::status).containsExactly(Status.DUPLICATE, Status.DUPLICATE);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Townships.at(county).take(folder.resolve("gone"), Progress.NONE)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void howFarItIsOnlyRisesOverAllFiles() throws IOException {
        for (int number = 1; number <= 3; number++) {
            offices.addHousehold(number, "一组");
            offices.up(number);
        }
        List<Double> shares = new ArrayList<>();
        Townships.at(county).take(offices.sticks(), (done, of) -> shares.add((double) done / of));
        assertThat(shares).isSorted().last().isEqualTo(1.0);
        assertThat(shares.stream().distinct()).hasSizeGreaterThanOrEqualTo(6);
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 4;
        bytes[bytes.length - 101] ^= (byte) bytes[bytes.length - 100];
        Files.write(file, bytes);
    }
}
