package cunbu.app.birth;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BirthRegisterTest {

    private static final LocalDate BORN = LocalDate.of(2009, 11, 3);

    @TempDir
    Path folder;

    private LiFamily family;
    private BirthRegister births;

    @BeforeEach
    void family() {
        family = new LiFamily(folder);
        births = new BirthRegister(family.register, family::find, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        family.close();
    }

    @Test
    void theHusbandIsProposedAsTheFather() {
        BirthRegister.Proposal proposal = births.propose(family.mother.id(), BORN);
        assertThat(proposal.father()).isEqualTo(family.father);
        assertThat(proposal.birthOrder()).isEqualTo(1);
        assertThat(proposal.lateReport()).isFalse();
    }

    @Test
    void nobodyIsProposedForADayBeforeTheMarriage() {
        assertThat(births.propose(family.mother.id(), LocalDate.of(1994, 4, 30)).father()).isNull();
    }

    @Test
    void aBirthOfAnEndedStatisticalYearIsLate() {
        assertThat(births.propose(family.mother.id(), LocalDate.of(2009, 9, 30)).lateReport()).isTrue();
        assertThat(births.propose(family.mother.id(), LocalDate.of(2009, 10, 1)).lateReport()).isFalse();
    }

    @Test
    void childBirthAndBothParentsAreWrittenTogether() {
        assertThat(births.register(draft("李小龙", family.mother.id(), BORN)).refusals()).isEmpty();
        BirthRow row = births.between(Period.statisticalYear(2010)).get(0);
        assertThat(row).extracting(BirthRow::child, BirthRow::mother, BirthRow::father).containsExactly("李小龙", "王秀英", "李建国");
        Person child = family.register.persons().find(row.birth().child()).orElseThrow();
        assertThat(child).extracting(Person::household, Person::relation, Person::village, Person::ethnic)
                .containsExactly(family.home.id(), "20", Practice.VILLAGE, "18");
        assertThat(family.register.parentages().ofChild(child.id())).extracting(Parentage::parent)
                .containsExactlyInAnyOrder(family.mother.id(), family.father.id());
        assertThat(births.propose(family.mother.id(), BORN).birthOrder()).isEqualTo(2);
    }

    @Test
    void everythingRefusedIsSaidAtOnceAndNothingIsWritten() {
        int before = family.register.persons().count();
        assertThat(births.register(new BirthDraft(null, null, null, null, null, null, null, null, null)).refusals()).extracting(Refusal::field)
                .contains("mother", "name", "sex", "bornOn", "birthOrder").doesNotHaveDuplicates();
        assertThat(births.register(draft("李小龙", family.mother.id(), LocalDate.of(2010, 1, 1))).refusals()).extracting(Refusal::reason)
                .contains("birth.bornInFuture");
        assertThat(family.register.persons().count()).isEqualTo(before);
        assertThat(family.register.births().ofMother(family.mother.id())).isEmpty();
    }

    @Test
    void aDamagedIdentityNumberIsRefusedAtItsField() {
        BirthDraft draft = new BirthDraft(family.mother.id(), null, "李小龙", "53082420091103000", Sex.MALE, BORN, 1, null, false);
        assertThat(births.register(draft).refusals()).extracting(Refusal::field).containsExactly("identity");
    }

    @Test
    void womenAndMenAreFoundApart() {
        assertThat(births.women("李")).extracting(Person::name).containsExactly("李小梅");
        assertThat(births.men("李")).extracting(Person::name).containsExactly("李建国");
    }

    private BirthDraft draft(String name, RecordId mother, LocalDate bornOn) {
        return new BirthDraft(mother, family.father.id(), name, null, Sex.MALE, bornOn, 1, true, false);
    }
}
