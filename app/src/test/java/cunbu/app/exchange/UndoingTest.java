package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.app.store.Effect;
import cunbu.app.store.Effect.Outcome;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.Kind;
import cunbu.core.household.Household;
import cunbu.core.law.LawValue;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoingTest {

    @TempDir
    Path folder;
    private Pair offices;
    private Register township;
    private Register county;
    private Household household;

    @BeforeEach
    void aHouseholdThatBothHold() throws IOException {
        offices = Pair.create(folder);
        township = offices.township;
        county = offices.county;
        household = Practice.household(township.households().newId());
        township.database().transaction(() -> township.households().add(household));
        offices.carry(township, county);
        offices.carry(county, township);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void aFieldGetsBackWhatItHadAndTheOtherOfficeLearnsOfIt() {
        address(township, "乡里改的");
        offices.carry(township, county);
        assertThat(at(county).undo(lastImport(county), Progress.NONE).count(Outcome.FIELD_BACK)).isEqualTo(1);
        assertThat(address(county)).isEqualTo(household.address());
        exchange();
        assertThat(address(township)).isEqualTo(household.address());
        assertThat(List.of(township.conflicts().count(), county.conflicts().count())).containsOnly(0);
    }

    @Test
    void whatWasTypedSinceStandsBesideTheValueFromBefore() {
        address(township, "乡里改的");
        offices.carry(township, county);
        address(county, "县里又改的");
        UndoReport report = at(county).undo(lastImport(county), Progress.NONE);
        assertThat(report.effects()).containsExactly(new Effect(Kind.HOUSEHOLD, household.id(), "address", Outcome.FIELD_IN_CONFLICT));
        exchange();
        for (Register register : List.of(township, county)) {
            assertThat(register.conflicts().first(9)).singleElement()
                    .satisfies(conflict -> assertThat(conflict.values()).containsExactlyInAnyOrder(household.address(), "县里又改的"));
        }
        assertThat(address(township)).isEqualTo(address(county));
    }

    @Test
    void aConflictThatTheImportHadSettledIsOpenAgain() {
        address(township, "乡里改的");
        address(county, "县里改的");
        exchange();
        address(township, "乡里决定的");
        offices.carry(township, county);
        assertThat(county.conflicts().count()).isZero();
        at(county).undo(lastImport(county), Progress.NONE);
        exchange();
        for (Register register : List.of(township, county)) {
            assertThat(register.conflicts().first(9)).singleElement()
                    .satisfies(conflict -> assertThat(conflict.values()).containsExactlyInAnyOrder("乡里改的", "县里改的"));
            assertThat(address(register)).isEqualTo("县里改的");
        }
    }

    @Test
    void aConflictThatTheImportBroughtIsGone() {
        address(township, "乡里改的");
        address(county, "县里改的");
        offices.carry(township, county);
        assertThat(county.conflicts().count()).isEqualTo(1);
        at(county).undo(lastImport(county), Progress.NONE);
        assertThat(county.conflicts().count()).isZero();
        assertThat(address(county)).isEqualTo("县里改的");
    }

    @Test
    void aRecordThatCameWithTheBundleCountsNoMore() {
        Person person = person(township);
        offices.carry(township, county);
        UndoReport report = at(county).undo(lastImport(county), Progress.NONE);
        assertThat(report.effects()).containsExactly(new Effect(Kind.PERSON, person.id(), "_life", Outcome.RECORD_ENDED));
        assertThat(county.persons().find(person.id())).isEmpty();
        assertThat(county.search().persons(person.name(), 5)).isEmpty();
        exchange();
        assertThat(township.persons().find(person.id())).isEmpty();
    }

    @Test
    void ofARecordThatWasChangedSinceSomebodyDecidesWhetherItEnds() {
        Person person = person(township);
        offices.carry(township, county);
        Person corrected = Practice.person(person.id(), null, "岩温", Sex.FEMALE, person.bornOn());
        county.database().transaction(() -> county.persons().save(person, corrected));
        UndoReport report = at(county).undo(lastImport(county), Progress.NONE);
        assertThat(report.effects()).containsExactly(new Effect(Kind.PERSON, person.id(), "_life", Outcome.RECORD_IN_CONFLICT));
        exchange();
        for (Register register : List.of(township, county)) {
            assertThat(register.conflicts().first(9)).extracting(conflict -> conflict.field()).containsExactly("_life");
        }
    }

    @Test
    void ofARecordThatAnotherOneNamesSinceSomebodyDecidesWhetherItEnds() {
        Household came = Practice.household(township.households().newId());
        Person itsOwn = Practice.person(township.persons().newId(), came, "岩温", Sex.MALE, LocalDate.of(1980, 3, 1));
        Household unused = Practice.household(township.households().newId());
        township.database().transaction(() -> {
            township.households().add(came);
            township.persons().add(itsOwn);
            township.households().add(unused);
        });
        offices.carry(township, county);
        Person since = Practice.person(county.persons().newId(), came, "玉罕", Sex.FEMALE, LocalDate.of(1982, 3, 1));
        county.database().transaction(() -> county.persons().add(since));
        assertThat(at(county).undo(lastImport(county), Progress.NONE).effects()).containsExactlyInAnyOrder(
                new Effect(Kind.HOUSEHOLD, came.id(), "_life", Outcome.RECORD_IN_CONFLICT),
                new Effect(Kind.PERSON, itsOwn.id(), "_life", Outcome.RECORD_ENDED),
                new Effect(Kind.HOUSEHOLD, unused.id(), "_life", Outcome.RECORD_ENDED));
    }

    @Test
    void whatWasTakenBackCanBeTakenBackAndThenTheImportAgain() {
        Person person = person(township);
        address(township, "乡里改的");
        offices.carry(township, county);
        String bundle = lastImport(county);
        String undo = at(county).undo(bundle, Progress.NONE).undo();
        assertThat(refusal(bundle)).isEqualTo(NotUndone.Reason.ALREADY_UNDONE);

        UndoReport again = at(county).undo(undo, Progress.NONE);
        assertThat(again.count(Outcome.RECORD_BACK)).isEqualTo(1);
        assertThat(address(county)).isEqualTo("乡里改的");
        assertThat(county.persons().find(person.id())).contains(person);
        assertThat(refusal(undo)).isEqualTo(NotUndone.Reason.ALREADY_UNDONE);
        assertThat(at(county).imports().get(0).undoneBy()).isNull();

        UndoReport thirdTime = at(county).undo(bundle, Progress.NONE);
        assertThat(thirdTime.of()).isEqualTo(again.undo());
        assertThat(at(county).imports().get(0).undoneBy()).isEqualTo(thirdTime.undo());
        assertThat(address(county)).isEqualTo(household.address());
        assertThat(county.persons().find(person.id())).isEmpty();
        assertThat(county.conflicts().count()).isZero();
        exchange();
        assertThat(address(township)).isEqualTo(household.address());
    }

    @Test
    void aTownshipLeavesTheLawAndWhatBelongsToOthersAndTakesTheRestBack() {
        LawValue value = new LawValue(county.lawValues().newId(), county.office(), "rural-reward/base-amount", "CNY/year", LocalDate.of(2009, 1, 1), "800",
                "景计生发〔2009〕3号", true, LocalDate.of(2009, 12, 31));
        county.database().transaction(() -> county.lawValues().add(value));
        Household given = Practice.household(township.households().newId());
        township.database().transaction(() -> township.households().add(given));
        offices.carry(township, county);
        address(county, "县里改的");
        county.database().transaction(() -> county.journal().give(Kind.HOUSEHOLD, given.id(), new AreaCode("530824102000")));
        offices.carry(county, township);

        UndoReport report = at(township).undo(lastImport(township), Progress.NONE);
        assertThat(report.effects()).containsExactlyInAnyOrder(new Effect(Kind.LAW_VALUE, value.id(), null, Outcome.LAW),
                new Effect(Kind.HOUSEHOLD, household.id(), "address", Outcome.FIELD_BACK),
                new Effect(Kind.HOUSEHOLD, given.id(), null, Outcome.OTHER_OFFICE));
        assertThat(township.lawBook().entered()).containsExactly(value);
        assertThat(address(township)).isEqualTo(household.address());
        exchange();
        assertThat(address(county)).isEqualTo(household.address());
    }

    @Test
    void aRecordThatTheCountyHandedOverStays() throws IOException {
        Area area = new Area(new AreaCode("530824102000"), "永平镇");
        try (Register neighbour = Practice.REGISTERS.create(folder.resolve("neighbour.cunbu"), "admin", Practice.passphrase(), area,
                List.of(Pair.COUNTY, area), Practice.CLOCK)) {
            Pair.trust(neighbour, county, offices.stick);
            county.database().transaction(() -> county.journal().give(Kind.HOUSEHOLD, household.id(), area.code()));
            offices.carry(county, neighbour);
            long changes = neighbour.history().size();
            UndoReport report = at(neighbour).undo(lastImport(neighbour), Progress.NONE);
            assertThat(report.effects()).containsExactly(new Effect(Kind.HOUSEHOLD, household.id(), "_owner", Outcome.MOVED));
            assertThat(report.undo()).isNull();
            assertThat(neighbour.history().size()).isEqualTo(changes);
            assertThat(at(neighbour).undoneBy(lastImport(neighbour))).isEmpty();
        }
    }

    @Test
    void aPlanSaysWhatWillBeTakenBackAndTakesNothingBack() {
        person(township);
        address(township, "乡里改的");
        offices.carry(township, county);
        long changes = county.history().size();
        UndoReport plan = at(county).plan(lastImport(county), Progress.NONE);
        assertThat(county.history().size()).isEqualTo(changes);
        assertThat(address(county)).isEqualTo("乡里改的");
        UndoReport report = at(county).undo(lastImport(county), Progress.NONE);
        assertThat(plan).isEqualTo(new UndoReport(null, report.of(), report.counts(), report.effects()));
        assertThat(county.undone().all()).singleElement().satisfies(kept -> assertThat(kept.report()).isEqualTo(report.members().toString()));
    }

    @Test
    void whatNobodyTookInCannotBeTakenBack() {
        assertThat(refusal("0192f3b0-0000-7000-8000-000000000000")).isEqualTo(NotUndone.Reason.UNKNOWN);
    }

    private NotUndone.Reason refusal(String id) {
        return catchThrowableOfType(NotUndone.class, () -> at(county).undo(id, Progress.NONE)).reason();
    }

    private static Undoing at(Register register) {
        return new Undoing(register, Practice.CLOCK, Object::toString);
    }

    private static String lastImport(Register register) {
        return at(register).imports().get(0).bundle();
    }

    private void exchange() {
        offices.carry(township, county);
        offices.carry(county, township);
    }

    private Person person(Register register) {
        Person person = Practice.person(register.persons().newId(), null, "岩温", Sex.MALE, LocalDate.of(1980, 3, 1));
        register.database().transaction(() -> register.persons().add(person));
        return person;
    }

    private String address(Register register) {
        return register.households().find(household.id()).orElseThrow().address();
    }

    private void address(Register register, String address) {
        Household now = register.households().find(household.id()).orElseThrow();
        register.database().transaction(() -> register.households().save(now, new Household(now.id(), now.village(), now.number(), address)));
    }
}
