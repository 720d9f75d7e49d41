package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.person.Disability;
import cunbu.core.person.DisabilityForm;
import cunbu.core.person.HukouChange;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Schooling;
import cunbu.core.person.Sentence;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FamilyRecordsTest {

    private static final AreaCode HERE = new AreaCode("530824101201");
    private static final AreaCode THERE = new AreaCode("530824102201");
    private static final LocalDate BORN = LocalDate.of(1947, 3, 1);
    private static final LocalDate CHECKED = LocalDate.of(2009, 1, 10);
    private static final RecordId HUSBAND = id('a');
    private static final RecordId WIFE = id('b');
    private static final RecordId CHILD = id('c');

    private static RecordId id(char letter) {
        return new RecordId("530824101000-" + String.valueOf(letter).repeat(26));
    }

    private static Person person(RecordId id, Sex sex, LocalDate born, HukouKind hukou, Presence presence, LocalDate checked) {
        return new Person(id, null, null, "岩罕", null, null, sex, born, "18", hukou, HERE, presence, Marital.FIRST_MARRIAGE, null, false, false, checked);
    }

    private static Person husband() {
        return person(HUSBAND, Sex.MALE, BORN, HukouKind.AGRICULTURAL, Presence.REGISTERED, CHECKED);
    }

    @SafeVarargs
    private static FamilyRecords records(List<? extends Recorded>... records) {
        return new FamilyRecords(Stream.of(records).flatMap(List::stream).toList());
    }

    private static Facts facts(FamilyRecords records) {
        return records.facts(HUSBAND, RuralReward.CODE);
    }

    @Test
    void aFamilyBecomesFacts() {
        Person wife = person(WIFE, Sex.FEMALE, LocalDate.of(1950, 1, 1), HukouKind.NON_AGRICULTURAL, Presence.REGISTERED, CHECKED);
        Person child = person(CHILD, Sex.FEMALE, LocalDate.of(1974, 1, 1), HukouKind.AGRICULTURAL, Presence.LEFT, null);
        Facts facts = facts(records(List.of(husband(), wife, child),
                List.of(new Marriage(id('m'), HUSBAND, WIFE, LocalDate.of(1970, 1, 1), MarriageKind.REGISTERED, null, null)),
                List.of(new Parentage(id('p'), CHILD, HUSBAND, Origin.OWN, null, null, null), new Parentage(id('q'), CHILD, WIFE, Origin.OWN, null, null, true)),
                List.of()));

        assertThat(facts.applicantPerson().hukou()).containsExactly(new Facts.Hukou(HukouKind.AGRICULTURAL, HERE, BORN, null));
        assertThat(facts.person(WIFE.text()).hukou().get(0).kind()).isEqualTo(HukouKind.NON_AGRICULTURAL);
        assertThat(facts.marriages()).hasSize(1);
        assertThat(facts.children()).hasSize(1);
        assertThat(facts.children().get(0).parents()).containsExactlyInAnyOrder(HUSBAND.text(), WIFE.text());
        assertThat(facts.children().get(0).lawful()).as("found with the mother").isTrue();
        assertThat(facts.confirmations()).isNull();
    }

    @Test
    void whatIsRecordedOfAChildAndItsCertificateIsAmongTheFacts() {
        Person child = person(CHILD, Sex.FEMALE, LocalDate.of(1974, 1, 1), HukouKind.AGRICULTURAL, Presence.LEFT, null);
        LocalDate graded = LocalDate.of(1999, 5, 1);
        LocalDate started = LocalDate.of(1981, 9, 1);
        Certificate paper = new Certificate(id('y'), "Y-0001", LocalDate.of(1985, 1, 1), null, HUSBAND, CHILD, true, true, HERE, graded, "replaced");
        Certificate otherParents = new Certificate(id('z'), "Y-0002", LocalDate.of(1986, 1, 1), WIFE, null, CHILD, null, true, HERE, null, null);
        Facts facts = facts(records(List.of(husband(), child), List.of(new Parentage(id('p'), CHILD, HUSBAND, Origin.OWN, null, null, null)),
                List.of(new Disability(id('d'), CHILD, DisabilityForm.SIGHT, 2, null, graded, null)),
                List.of(new Schooling(id('s'), CHILD, Stage.PRIMARY, "芒冒小学", started, graded)), List.of(paper, otherParents)));

        assertThat(facts.children().get(0).disability()).containsExactly(new Facts.Disability(2, graded, null));
        assertThat(facts.children().get(0).schooling()).containsExactly(new Facts.Schooling(Stage.PRIMARY, started, graded));
        assertThat(facts.certificates()).containsExactlyInAnyOrder(
                new Facts.Certificate("Y-0001", paper.issuedOn(), List.of(HUSBAND.text()), CHILD.text(), true, graded, "replaced"),
                new Facts.Certificate("Y-0002", otherParents.issuedOn(), List.of(WIFE.text()), CHILD.text(), null, null, null));
    }

    @Test
    void whatTheRegisterDoesNotHoldOfAChildThereIsNot() {
        Person child = person(CHILD, Sex.FEMALE, LocalDate.of(1974, 1, 1), HukouKind.AGRICULTURAL, Presence.LEFT, null);
        Facts facts = facts(records(List.of(husband(), child), List.of(new Parentage(id('p'), CHILD, HUSBAND, Origin.OWN, null, null, null))));

        assertThat(facts.certificates()).isEmpty();
        assertThat(facts.children().get(0).disability()).isEmpty();
        assertThat(facts.children().get(0).schooling()).isEmpty();
    }

    @Test
    void aPersonWithoutFamilyRecordsHasNoFamily() {
        Facts facts = facts(records(List.of(husband())));

        assertThat(facts.children()).isEmpty();
        assertThat(facts.marriages()).isEmpty();
        assertThat(facts.applicantPerson().sentences()).isEmpty();
    }

    @Test
    void aSpouseWhoIsNotInTheRegisterIsSomebodyUnknown() {
        Facts facts = facts(records(List.of(husband()),
                List.of(new Marriage(id('m'), HUSBAND, null, LocalDate.of(1970, 1, 1), MarriageKind.REGISTERED, null, null))));

        String wife = facts.marriages().get(0).spouseOf(HUSBAND.text()).orElseThrow();
        assertThat(facts.person(wife)).isEqualTo(Facts.Person.unknown(wife));
    }

    @Test
    void sentencesAreKnownOnlyIfAnOfficerHasChecked() {
        Person unchecked = person(HUSBAND, Sex.MALE, BORN, HukouKind.AGRICULTURAL, Presence.REGISTERED, null);
        Sentence served = new Sentence(id('s'), HUSBAND, LocalDate.of(2009, 6, 1), LocalDate.of(2010, 6, 1));
        LocalDate during = LocalDate.of(2009, 12, 31);

        assertThat(facts(records(List.of(unchecked))).applicantPerson().sentences()).isNull();
        List<Facts.Sentence> recorded = facts(records(List.of(unchecked), List.of(served))).applicantPerson().sentences();
        assertThat(recorded.stream().map(each -> each.covers(during))).contains(Answer.YES);
        assertThat(recorded.stream().map(each -> each.covers(during.plusYears(1)))).contains(Answer.UNKNOWN).doesNotContain(Answer.YES);
    }

    @Test
    void whoIsConfirmedIsConfirmedOnThatDay() {
        AwardCase claim = new AwardCase(id('k'), HUSBAND, RuralReward.CODE, LocalDate.of(2009, 1, 5), LocalDate.of(2009, 2, 20), null);
        FamilyRecords records = records(List.of(husband()), List.of(claim));

        assertThat(facts(records).confirmations()).containsExactly(new Facts.Confirmation(RuralReward.CODE, HUSBAND.text(), claim.confirmedOn()));
        assertThat(records.claim(HUSBAND, RuralReward.CODE)).isEqualTo(claim);
        assertThat(records.facts(HUSBAND, "other").confirmations()).isNull();
    }

    @Test
    void aClaimStandsAsItsStepsAndPaymentsMadeItAndOneThatIsOverMakesRoom() {
        AwardCase refused = new AwardCase(id('k'), HUSBAND, RuralReward.CODE, LocalDate.of(2009, 6, 5), null, null);
        AwardCase claim = new AwardCase(id('l'), HUSBAND, RuralReward.CODE, LocalDate.of(2009, 1, 5), null, null);
        LocalDate confirmed = LocalDate.of(2009, 2, 20);
        LocalDate paid = LocalDate.of(2009, 12, 31);
        FamilyRecords records = new FamilyRecords(List.of(husband(), refused, claim), List.of(new CaseStanding(refused.id(), null, null, true),
                new CaseStanding(claim.id(), confirmed, paid, false)));

        assertThat(records.claim(HUSBAND, RuralReward.CODE)).isEqualTo(new AwardCase(id('l'), HUSBAND, RuralReward.CODE, claim.appliedOn(), confirmed, paid));
        assertThat(facts(records).confirmations()).extracting(Facts.Confirmation::on).containsExactly(confirmed);
    }

    @Test
    void laterChangesOfRegistrationAreUndone() {
        LocalDate moved = LocalDate.of(1990, 5, 1);
        LocalDate changed = LocalDate.of(2000, 7, 1);
        List<Facts.Hukou> spells = HukouSpells.of(husband(),
                List.of(new HukouChange(id('h'), HUSBAND, changed, HukouKind.NON_AGRICULTURAL, HukouKind.AGRICULTURAL)),
                List.of(new Move(id('v'), HUSBAND, moved, THERE, HERE, null)));

        assertThat(spells).containsExactly(
                new Facts.Hukou(HukouKind.NON_AGRICULTURAL, THERE, BORN, moved),
                new Facts.Hukou(HukouKind.NON_AGRICULTURAL, HERE, moved, changed),
                new Facts.Hukou(HukouKind.AGRICULTURAL, HERE, changed, null));
    }

    @Test
    void whoLeftIsRegisteredWhereHeWentToOrSomewhereElse() {
        Person gone = person(HUSBAND, Sex.MALE, BORN, HukouKind.AGRICULTURAL, Presence.LEFT, CHECKED);
        LocalDate moved = LocalDate.of(1990, 5, 1);

        assertThat(HukouSpells.of(gone, List.of(), List.of(new Move(id('v'), HUSBAND, moved, HERE, THERE, null))))
                .extracting(Facts.Hukou::area).containsExactly(HERE, THERE);
        assertThat(HukouSpells.of(gone, List.of(), List.of(new Move(id('v'), HUSBAND, moved, HERE, null, null))))
                .extracting(Facts.Hukou::area).containsExactly(HERE, Facts.ELSEWHERE);
    }
}
