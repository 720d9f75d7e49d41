package cunbu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.core.history.Fields;
import cunbu.core.person.Marital;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Check;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.Severity;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One family in a real register, and what is found when one thing of it is changed. */
class QualityDeskTest {

    @TempDir
    Path folder;
    private LiFamily family;

    @BeforeEach
    void open() {
        family = new LiFamily(folder);
    }

    @AfterEach
    void close() {
        family.close();
    }

    @Test
    void aFamilyInOrderHasNothingToBeFound() {
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsWrongIsFoundAtItsRecord() {
        change(family.mother, "born_on", "1983-08-20");
        assertThat(found()).extracting(QualityFinding::check).containsExactly(Check.MOTHERS_AGE, Check.MARRIED_AS_CHILD);
        assertThat(found()).extracting(each -> each.about().person()).containsExactly(family.daughter.id(), family.mother.id());
    }

    @Test
    void twoRegisteredPersonsWithOneNumberAreBothFound() {
        change(family.daughter, "identity", LiFamily.FATHERS_IDENTITY);
        assertThat(found()).filteredOn(each -> each.check() == Check.IDENTITY_DUPLICATE).extracting(each -> each.about().record())
                .containsExactlyInAnyOrder(family.father.id(), family.daughter.id());

        change(family.register.persons().find(family.daughter.id()).orElseThrow(), "presence", "left");
        assertThat(found()).noneMatch(each -> each.check() == Check.IDENTITY_DUPLICATE);
    }

    @Test
    void aHouseholdLosesItsHeadAndAMarriageItsSecondSide() {
        change(family.father, "relation", "97");
        change(family.mother, "marital", Marital.UNMARRIED.code());
        assertThat(found()).extracting(QualityFinding::check).containsExactly(Check.MARRIED_BUT_SAID_SINGLE, Check.HOUSEHOLD_WITHOUT_HEAD);
    }

    @Test
    void twoChildrenOfOneMotherTooSoonAreFound() {
        Person second = with(family.daughter, "born_on", "1996-09-01", "id");
        family.register.database().transaction(() -> {
            family.register.persons().add(second);
            Stream.of(family.father, family.mother).forEach(parent -> family.register.parentages()
                    .add(new Parentage(family.register.parentages().newId(), second.id(), parent.id(), Origin.OWN, null, null, null)));
        });
        assertThat(found()).extracting(QualityFinding::check).containsExactly(Check.BIRTHS_TOO_CLOSE);
    }

    @Test
    void onlyWhatLiesInTheAreaIsTold() {
        change(family.mother, "born_on", "1983-08-20");
        QualityDesk desk = new QualityDesk(family.register, Practice.CLOCK);
        assertThat(desk.findings(Practice.VILLAGE, Progress.NONE).findings()).hasSize(2);
        assertThat(desk.findings(new AreaCode("530824101202"), Progress.NONE).findings()).isEmpty();
        assertThat(desk.refusals(new AreaCode("530824102000"))).hasSize(1);
        assertThat(desk.refusals(Practice.VILLAGE)).isEmpty();
    }

    @Test
    void theVillageIsRankedByWhatWasFound() {
        change(family.mother, "born_on", "1983-08-20");
        Inspection inspection = new QualityDesk(family.register, Practice.CLOCK).findings(Practice.TOWNSHIP.code(), Progress.NONE);
        assertThat(inspection.villages()).singleElement().satisfies(score -> {
            assertThat(score.village()).isEqualTo(Practice.VILLAGE);
            assertThat(score.warnings()).isEqualTo(2);
            assertThat(score.persons()).isEqualTo(3);
            assertThat(score.perThousand()).isEqualByComparingTo("2000.00");
            assertThat(score.rank()).isEqualTo(1);
        });
    }

    @Test
    void theWorkSaysHowFarItIsFromTheStartToTheEnd() {
        List<Long> steps = new ArrayList<>();
        new QualityDesk(family.register, Practice.CLOCK).findings(Practice.TOWNSHIP.code(), (done, of) -> steps.add(100 * done / of));
        assertThat(steps).isSorted().startsWith(0L).endsWith(100L);
    }

    @Test
    void whileNothingChangesTheRegisterIsGoneThroughOnce() {
        QualityDesk desk = new QualityDesk(family.register, Practice.CLOCK);
        Inspection first = desk.findings(Practice.TOWNSHIP.code(), Progress.NONE);
        assertThat(desk.findings(Practice.TOWNSHIP.code(), (done, of) -> fail("gone through again"))).isSameAs(first);
        change(family.mother, "born_on", "1983-08-20");
        assertThat(desk.findings(Practice.TOWNSHIP.code(), Progress.NONE).findings()).hasSize(2);
    }

    @Test
    void aLookThatIsGivenUpInTheMiddleIsBegunAnew() {
        change(family.mother, "born_on", "1983-08-20");
        QualityDesk desk = new QualityDesk(family.register, Practice.CLOCK);
        assertThatThrownBy(() -> desk.findings(Practice.TOWNSHIP.code(), (done, of) -> {
            if (2 * done > of) {
                throw new Progress.Cancelled();
            }
        })).isInstanceOf(Progress.Cancelled.class);
        assertThat(desk.findings(Practice.TOWNSHIP.code(), Progress.NONE).findings()).hasSize(2);
    }

    @Test
    void errorsOfAPeriodAreThoseOfRecordsAndOfItsTotals() {
        QualityDesk desk = new QualityDesk(family.register, Practice.CLOCK);
        assertThat(desk.errors(Practice.VILLAGE, Period.statisticalYear(2009), Progress.NONE)).isZero();
        change(family.mother, "born_on", "1997-08-20");
        assertThat(found()).extracting(QualityFinding::severity).contains(Severity.ERROR);
        long errors = found().stream().filter(each -> each.severity() == Severity.ERROR).count();
        assertThat(desk.errors(Practice.VILLAGE, Period.statisticalYear(2009), Progress.NONE)).isEqualTo(errors);
        assertThat(desk.errors(new AreaCode("530824101202"), Period.statisticalYear(2009), Progress.NONE)).isZero();
    }

    private List<QualityFinding> found() {
        return new QualityDesk(family.register, Practice.CLOCK).findings(Practice.TOWNSHIP.code(), Progress.NONE).findings();
    }

    private void change(Person person, String field, String value) {
        family.register.database().transaction(() -> family.register.persons().save(person, with(person, field, value, "")));
    }

    private Person with(Person person, String field, String value, String fresh) {
        Map<String, Object> fields = new HashMap<>(Fields.of(person));
        fields.put(field, value);
        return Fields.read(Person.class, fresh.isEmpty() ? person.id() : family.register.persons().newId(), fields);
    }
}
