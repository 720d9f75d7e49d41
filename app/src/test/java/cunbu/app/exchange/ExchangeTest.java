package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
import cunbu.core.household.Household;
import cunbu.core.law.LawValue;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.sync.Disposition;
import cunbu.sync.ImportReport.Status;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    @TempDir
    Path folder;
    private Pair offices;
    private Register township;
    private Register county;
    private Household household;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        offices = Pair.create(folder);
        township = offices.township;
        county = offices.county;
        household = Practice.household(township.households().newId());
        person = Practice.person(township.persons().newId(), household, "岩温𠮷", Sex.MALE, LocalDate.of(1980, 3, 1));
        township.database().transaction(() -> {
            township.households().add(household);
            township.persons().add(person);
        });
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void activitiesGoUpWithTheirCorrectionsAndWhatTheCountyDidInATownshipComesDown() {
        Activity own = activity(township, Practice.VILLAGE, 12);
        offices.carry(township, county);
        assertThat(county.activities().find(own.id())).contains(own);
        Activity corrected = new Activity(own.id(), own.area(), own.heldOn(), own.kind(), own.item(), null, 21L, Qualifier.ABOUT, null, null, null, null, "重复");
        township.database().transaction(() -> township.activities().save(own, corrected));
        Activity there = activity(county, Practice.TOWNSHIP.code(), 5);
        offices.carry(township, county);
        offices.carry(county, township);
        assertThat(county.activities().find(own.id())).contains(corrected);
        assertThat(township.activities().find(there.id())).contains(there);
    }

    private static Activity activity(Register register, AreaCode area, long value) {
        Activity line = new Activity(register.activities().newId(), area, LocalDate.of(2009, 3, 1), ActivityKind.PUBLICITY, ActivityItem.SLOGANS, null, value,
                Qualifier.EXACT, null, null, null, null, null);
        register.database().transaction(() -> register.activities().add(line));
        return line;
    }

    @Test
    void theCountyHoldsWhatTheTownshipWroteAndTheTownshipLearnsOfIt() {
        assertThat(offices.carry(township, county)).extracting(ImportReport::status).containsExactly(Status.APPLIED);
        assertThat(county.persons().find(person.id())).contains(person);
        assertThat(county.households().find(household.id())).contains(household);
        assertThat(county.history().lines(person.id())).usingElementComparator(java.util.Arrays::compare)
                .containsExactlyElementsOf(township.history().lines(person.id()));
        assertThat(county.search().persons("岩温", 5)).containsExactly(person);

        offices.carry(county, township);
        assertThat(Pair.at(township).standing()).singleElement().satisfies(standing -> {
            assertThat(standing.acknowledged()).isEqualTo(2);
            assertThat(standing.unconfirmed()).isZero();
        });
    }

    @Test
    void whatTheCountyEntersIntoTheLawBookHoldsInTheTownshipWhenTheStickHasCome() {
        LawValue value = new LawValue(county.lawValues().newId(), county.office(), "rural-reward/base-amount", "CNY/year", LocalDate.of(2009, 1, 1), "800",
                "景计生发〔2009〕3号", true, LocalDate.of(2009, 12, 31));
        county.database().transaction(() -> county.lawValues().add(value));
        assertThat(township.lawBook().entered()).isEmpty();

        offices.carry(county, township);
        assertThat(township.lawBook().entered()).containsExactly(value);
        assertThat(township.lawBook().version(township.office(), Set.of("rural-reward")))
                .isEqualTo(county.lawBook().version(township.office(), Set.of("rural-reward")));
    }

    @Test
    void aValueOfTheLawThatATownshipWroteCountsNowhere() {
        LawValue value = new LawValue(township.lawValues().newId(), township.office(), "rural-reward/base-amount", "CNY/year", LocalDate.of(2009, 1, 1),
                "9000", "x", true, LocalDate.of(2009, 12, 31));
        township.database().transaction(() -> township.lawValues().add(value));
        offices.carry(township, county);

        assertThat(county.lawValues().all()).isEmpty();
        assertThat(township.lawBook().unusable()).containsExactly(value);
    }

    @Test
    void takingInAgainChangesNothing() {
        offices.carry(township, county);
        long changes = county.history().size();
        assertThat(offices.take(county)).extracting(ImportReport::status).containsExactly(Status.DUPLICATE);
        assertThat(county.history().size()).isEqualTo(changes);
        assertThat(county.bundles().taken()).extracting(taken -> taken.status()).containsExactly("DUPLICATE", "APPLIED");
    }

    @Test
    void aPlanSaysWhatWillBeDoneAndDoesNotDoIt() throws IOException {
        offices.write(township, county);
        List<ImportReport> planned = Pair.at(county).plan(offices.stick, Progress.NONE);
        assertThat(county.history().size()).isZero();
        assertThat(county.persons().count()).isZero();
        assertThat(offices.take(county)).isEqualTo(planned);
    }

    @Test
    void aLostStickLosesNothing() throws IOException {
        offices.write(township, county);
        try (Stream<Path> files = Files.walk(offices.stick.resolve("CUNBU"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        edit(township, "芒冒村2组5号");
        offices.carry(township, county);
        assertThat(county.households().find(household.id()).orElseThrow().address()).isEqualTo("芒冒村2组5号");
    }

    @Test
    void bothMayChangeAFieldAndBothSeeThatSomebodyMustDecide() {
        offices.carry(township, county);
        edit(township, "乡里改的");
        edit(county, "县里改的");
        List<ImportReport> atCounty = offices.carry(township, county);
        assertThat(atCounty.stream().mapToLong(report -> report.count(Disposition.Count.CONFLICT)).sum()).isEqualTo(1);
        offices.carry(county, township);
        for (Register register : List.of(township, county)) {
            assertThat(register.households().find(household.id()).orElseThrow().address()).isEqualTo("县里改的");
            assertThat(register.conflicts().count()).isEqualTo(1);
            assertThat(register.conflicts().first(5).get(0).values()).containsExactlyInAnyOrder("乡里改的", "县里改的");
        }
        edit(township, "商量好的");
        offices.carry(township, county);
        for (Register register : List.of(township, county)) {
            assertThat(register.households().find(household.id()).orElseThrow().address()).isEqualTo("商量好的");
            assertThat(register.conflicts().count()).isZero();
        }
    }

    @Test
    void anEditAfterTheCountysCorrectionSimplyReplacesIt() {
        offices.carry(township, county);
        edit(county, "县里改的");
        offices.carry(county, township);
        edit(township, "又改的");
        offices.carry(township, county);
        assertThat(county.households().find(household.id()).orElseThrow().address()).isEqualTo("又改的");
        assertThat(county.conflicts().count()).isZero();
    }

    @Test
    void whatIsDamagedGoesToQuarantineAndAGoodCopyIsStillTaken() throws IOException {
        offices.write(township, county);
        Path file;
        try (Stream<Path> files = Files.walk(offices.stick.resolve("CUNBU"))) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] good = Files.readAllBytes(file);
        byte[] damaged = good.clone();
        damaged[damaged.length - 100] ^= 4;
        Files.write(file, damaged);
        assertThat(offices.take(county)).extracting(ImportReport::code).containsExactly("NOT_FOR_US_OR_DAMAGED");
        assertThat(county.history().size()).isZero();
        assertThat(folder.resolve("county.cunbu.quarantine")).isDirectoryContaining("glob:**.cbx");
        Files.write(file, good);
        assertThat(offices.take(county)).extracting(ImportReport::status).containsExactly(Status.APPLIED);
    }

    @Test
    void nothingIsWrittenForAnOfficeThatIsNotTrusted() {
        NotEnrolled refused = catchThrowableOfType(NotEnrolled.class,
                () -> Pair.at(township).write(new AreaCode("530824102000"), offices.stick, Progress.NONE));
        assertThat(refused.reason()).isEqualTo(NotEnrolled.Reason.UNKNOWN_OFFICE);
    }

    private void edit(Register register, String address) {
        Household now = register.households().find(household.id()).orElseThrow();
        register.database().transaction(() -> register.households().save(now, new Household(now.id(), now.village(), now.number(), address)));
    }
}
