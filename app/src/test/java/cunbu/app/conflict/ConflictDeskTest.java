package cunbu.app.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.Look;
import cunbu.app.store.OtherOffice;
import cunbu.app.store.Practice;
import cunbu.core.birth.Birth;
import cunbu.core.history.Change;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictDeskTest {

    @TempDir
    Path folder;
    private Disagreements two;
    private ConflictDesk desk;

    @BeforeEach
    void open() {
        two = new Disagreements(folder);
        desk = two.desk();
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void theValueOfOneSideStandsFromThenOn() {
        two.address();
        Dispute dispute = desk.list().get(0);
        ConflictDesk.Answered answered = desk.keep(dispute, dispute.side(OtherOffice.TOWNSHIP).orElseThrow().id());
        assertThat(answered.refusals()).isEmpty();
        assertThat(two.register.households().find(two.household.id()).orElseThrow().address()).isEqualTo("乡里改的");
        assertThat(OtherOffice.standing(two.register, two.household.id(), "address")).containsExactly(answered.change());
        assertThat(desk.list()).isEmpty();
        assertThat(desk.open()).isZero();
    }

    @Test
    void anotherValueIsWrittenIfTheRulesOfTheRecordAllowIt() {
        two.about(two.person.id(), "born_on", "1980-03-02", "1980-03-03");
        assertThat(desk.write(desk.list().get(0), "2010-05-01").refusals()).extracting(Refusal::reason).containsExactly("person.bornInFuture");
        assertThat(desk.open()).isEqualTo(1);
        assertThat(desk.write(desk.list().get(0), "1980-03-04").refusals()).isEmpty();
        assertThat(two.register.persons().find(two.person.id()).map(Person::bornOn)).contains(LocalDate.of(1980, 3, 4));
    }

    @Test
    void whatCannotStandInTheFieldIsRefused() {
        two.about(two.person.id(), "sex", "1", "2");
        assertThat(desk.write(desk.list().get(0), "7").refusals()).extracting(Refusal::reason).containsExactly("conflict.doesNotFit");
        two.about(two.household.id(), "address", "甲", "乙");
        Dispute address = desk.of(two.household.id()).get(0);
        assertThat(desk.write(address, "两\n行").refusals()).extracting(Refusal::reason).contains("text.control");
        assertThat(desk.open()).isEqualTo(2);
    }

    @Test
    void aFieldCanBeEmptied() {
        two.address();
        assertThat(desk.write(desk.list().get(0), null).refusals()).isEmpty();
        assertThat(two.register.households().find(two.household.id()).orElseThrow().address()).isNull();
    }

    @Test
    void nobodyDecidesOverAValueThatWasNotShown() {
        two.address();
        Dispute shown = desk.list().get(0);
        two.county.writes(two.household.id(), "address", "县里又改的", shown.side(OtherOffice.COUNTY).stream().map(Change::id).toList());
        assertThat(desk.write(shown, "商量好的").refusals()).extracting(Refusal::reason).containsExactly("conflict.changedMeanwhile");
        assertThat(desk.list().get(0).conflict().values()).containsExactly("县里又改的", "乡里改的");
    }

    @Test
    void aDecisionIsMadeOnce() {
        two.address();
        Dispute shown = desk.list().get(0);
        desk.write(shown, "商量好的");
        assertThat(desk.write(shown, "又商量的").refusals()).extracting(Refusal::reason).containsExactly("conflict.changedMeanwhile");
    }

    @Test
    void whoseARecordIsTheCountyDecides() {
        two.about(two.household.id(), Change.OWNER, OtherOffice.TOWNSHIP, "530824102000");
        Dispute dispute = desk.list().get(0);
        assertThat(dispute.barred()).extracting(Refusal::reason).containsExactly("conflict.countyDecides");
        assertThat(desk.keep(dispute, dispute.conflict().seen().get(0)).change()).isNull();
        assertThat(desk.open()).isEqualTo(1);
    }

    @Test
    void aRecordThatWentToAnotherTownshipIsDecidedThere() {
        two.address();
        two.county.writes(two.household.id(), Change.OWNER, "530824102000", OtherOffice.standing(two.register, two.household.id(), Change.OWNER));
        Dispute dispute = desk.list().get(0);
        assertThat(dispute.barred()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("conflict.ownerDecides");
            assertThat(refusal.arguments()).containsExactly("530824102000");
        });
        assertThat(desk.write(dispute, "商量好的").change()).isNull();
    }

    @Test
    void whetherARecordLivesIsOneOfTheTwoValues() {
        two.about(two.household.id(), Change.LIFE, "ended", "alive");
        Dispute dispute = desk.list().get(0);
        assertThat(desk.write(dispute, "half").refusals()).extracting(Refusal::reason).containsExactly("conflict.oneOfThem");
        assertThat(desk.write(dispute, "ended").refusals()).isEmpty();
        assertThat(two.register.households().find(two.household.id())).isEmpty();
    }

    @Test
    void policyComplianceOfASingleBirthIsNotShown() {
        Birth birth = new Birth(two.register.births().newId(), null, null, null, LocalDate.of(2009, 3, 1), Sex.FEMALE, 2, true, false, null, Practice.VILLAGE);
        two.register.database().transaction(() -> two.register.births().add(birth));
        two.about(birth.id(), "policy_compliant", true, false);
        two.about(birth.id(), "birth_order", 1L, 2L);
        assertThat(desk.list()).extracting(each -> each.conflict().field()).containsExactly("birth_order");
        assertThat(desk.of(birth.id())).extracting(each -> each.conflict().field()).containsExactly("birth_order");
        assertThat(desk.find(birth.id(), "policy_compliant")).isEmpty();
        assertThat(desk.open()).isEqualTo(2);
    }

    @Test
    void whoAsksForWholeNumbersIsNoted() {
        two.about(two.person.id(), "identity", "532724198003010011", "532724198003010038");
        desk.askedForNumbers(desk.list().get(0));
        assertThat(two.register.accesses().latest(5)).extracting(Access::look, Access::record).containsExactly(tuple(Look.IDENTITY, two.person.id()));
    }
}
