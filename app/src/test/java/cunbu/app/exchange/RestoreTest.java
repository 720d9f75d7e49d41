package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.Kind;
import cunbu.core.household.Household;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.ImportReport;
import cunbu.sync.ImportReport.Status;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real registers whose files are put back to what they were, as somebody does who copies yesterday's folder over today's. */
class RestoreTest {

    @TempDir
    Path folder;
    private Pair offices;

    @BeforeEach
    void open() throws IOException {
        offices = Pair.create(folder);
        household(offices.township, "0001");
        offices.carry(offices.township, offices.county);
        offices.carry(offices.county, offices.township);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void aTownshipPutBackLearnsItFromItsCountyAndGetsItsWorkBack() throws IOException {
        Household lost = household(offices.township, "0002");
        backUp("village.cunbu");
        Household lostToo = household(offices.township, "0003");
        offices.carry(offices.township, offices.county);
        putBack("village.cunbu");
        Household after = household(offices.township, "0004");
        // The county sees another history and takes nothing of it.
        assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::code).contains("FORK");
        assertThat(offices.county.households().find(after.id())).isEmpty();
        assertThat(alarms(offices.county)).containsExactly(Alarms.Kind.FORK);
        assertThat(alarms(offices.township)).isEmpty();

        offices.carry(offices.county, offices.township);
        assertThat(alarms(offices.township)).containsExactly(Alarms.Kind.PUT_BACK);
        assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::status).contains(Status.APPLIED);
        assertThat(offices.county.households().find(after.id())).contains(after);
        assertThat(alarms(offices.county)).isEmpty();
        offices.carry(offices.county, offices.township);
        assertThat(alarms(offices.township)).isEmpty();
        for (Register register : List.of(offices.township, offices.county)) {
            assertThat(List.of(lost, lostToo, after)).allSatisfy(each -> assertThat(register.households().find(each.id())).contains(each));
        }
        offices.carry(offices.township, offices.county);
        offices.carry(offices.county, offices.township);
        assertThat(Pair.at(offices.township).standing().get(0).unconfirmed()).isZero();
    }

    @Test
    void aTownshipThatIsPutBackBesideItsMarkKnowsItAtOnce() throws IOException {
        backUp("village.cunbu");
        Household lost = household(offices.township, "0002");
        offices.carry(offices.township, offices.county);
        offices.close();
        copy("village.cunbu", ".backup", "");
        offices = offices.opened(folder);
        assertThat(offices.township.lives().later()).hasSize(1);
        assertThat(alarms(offices.township)).containsExactly(Alarms.Kind.PUT_BACK);
        Household after = household(offices.township, "0003");
        assertThat(offices.carry(offices.township, offices.county)).extracting(ImportReport::status).contains(Status.APPLIED).doesNotContain(Status.QUARANTINED, Status.HELD);
        offices.carry(offices.county, offices.township);
        assertThat(offices.township.households().find(lost.id())).contains(lost);
        assertThat(offices.county.households().find(after.id())).contains(after);
    }

    @Test
    void aCountyPutBackGetsBackWhatItSentAndIsSentAgainWhatItHeld() throws IOException {
        backUp(Pair.COUNTY_FILE);
        Household sent = household(offices.township, "0002");
        offices.carry(offices.township, offices.county);
        Household corrected = new Household(sent.id(), sent.village(), sent.number(), "县里改的");
        offices.county.database().transaction(() -> offices.county.households().save(sent, corrected));
        offices.carry(offices.county, offices.township);
        putBack(Pair.COUNTY_FILE);
        assertThat(offices.county.households().find(sent.id())).isEmpty();

        for (int round = 0; round < 3; round++) {
            offices.carry(offices.township, offices.county);
            offices.carry(offices.county, offices.township);
        }
        assertThat(offices.county.households().find(sent.id())).contains(corrected);
        assertThat(offices.township.households().find(sent.id())).contains(corrected);
        assertThat(Pair.at(offices.county).standing().get(0).unconfirmed()).isZero();
        assertThat(Pair.at(offices.township).standing().get(0).unconfirmed()).isZero();
    }

    @Test
    void aTownshipWhoseCountyHadToBeginAnewTellsItEverything() throws IOException {
        try (Register anew = Practice.createCounty(Files.createDirectories(folder.resolve("anew")))) {
            Path stick = Files.createDirectories(folder.resolve("other-stick"));
            Pair.trust(offices.township, anew, stick);
            Pair.at(offices.township).write(anew.office(), stick, Progress.NONE);
            assertThat(Pair.at(anew).take(stick, Progress.NONE)).extracting(ImportReport::status).containsExactly(Status.APPLIED);
            assertThat(anew.history().size()).isEqualTo(offices.township.history().size()).isPositive();
        }
    }

    @Test
    void aRecordThatTheCountyGivesToAnotherTownshipArrivesThereWithItsWholeHistory() throws IOException {
        Area neighbourArea = new Area(new AreaCode("530824102000"), "永平镇");
        List<Area> areas = List.of(new Area(new AreaCode("530824000000"), "景谷傣族彝族自治县"), neighbourArea);
        try (Register neighbour = Practice.REGISTERS.create(folder.resolve("neighbour.cunbu"), "admin", Practice.passphrase(), neighbourArea, areas,
                Practice.CLOCK)) {
            Pair.trust(neighbour, offices.county, offices.stick);
            Household moved = household(offices.township, "0002");
            offices.carry(offices.township, offices.county);
            offices.county.database().transaction(() -> offices.county.journal().give(Kind.HOUSEHOLD, moved.id(), neighbourArea.code()));
            offices.write(offices.county, neighbour);
            offices.carry(offices.county, offices.township);
            offices.take(neighbour);
            assertThat(neighbour.households().find(moved.id())).contains(moved);

            Household edited = new Household(moved.id(), moved.village(), moved.number(), "新地址");
            neighbour.database().transaction(() -> neighbour.households().save(moved, edited));
            Household late = new Household(moved.id(), moved.village(), "0009", moved.address());
            offices.township.database().transaction(() -> offices.township.households().save(moved, late));
            offices.carry(neighbour, offices.county);
            offices.carry(offices.township, offices.county);
            offices.carry(offices.county, neighbour);
            assertThat(neighbour.households().find(moved.id()).orElseThrow().address()).isEqualTo("新地址");
            assertThat(offices.county.households().find(moved.id())).isEqualTo(neighbour.households().find(moved.id()));
        }
    }

    private static List<Alarms.Kind> alarms(Register register) {
        return Pair.at(register).alarms().stream().map(Alarms.Alarm::kind).toList();
    }

    private static Household household(Register register, String number) {
        Household made = new Household(register.households().newId(), Practice.VILLAGE, number, "芒冒村" + number + "号");
        register.database().transaction(() -> register.households().add(made));
        return made;
    }

    private void backUp(String register) throws IOException {
        reopen(() -> copy(register, "", ".backup"));
    }

    private void putBack(String register) throws IOException {
        reopen(() -> {
            copy(register, ".backup", "");
            Files.deleteIfExists(folder.resolve(register + ".mark"));
        });
    }

    /** What is done while the program is closed. */
    private interface Closed {
        void run() throws IOException;
    }

    private void reopen(Closed meanwhile) throws IOException {
        offices.close();
        meanwhile.run();
        offices = offices.opened(folder);
    }

    private void copy(String register, String from, String to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.getFileName().toString().matches(register.replace(".", "\\.") + "(\\.key)?" + from.replace(".", "\\."))).forEach(files::add);
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            Files.copy(file, folder.resolve(name.substring(0, name.length() - from.length()) + to), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
