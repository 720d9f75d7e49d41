package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.AwardCase;
import cunbu.core.award.CaseStanding;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.Verdict;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.Ruling;
import cunbu.core.casework.StepKind;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.law.LawValue;
import cunbu.core.notice.Notice;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.person.Disability;
import cunbu.core.person.DisabilityForm;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Schooling;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenefitStoresTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 2);
    private static final YearMonth MONTH = YearMonth.of(2009, 1);

    @TempDir
    Path folder;

    private Register register;
    private Person person;
    private AwardCase claim;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        person = added(register.persons(), Practice.person(register.persons().newId(), null, "岩罕", Sex.MALE, LocalDate.of(1947, 3, 1)));
        claim = added(register.awardCases(), new AwardCase(register.awardCases().newId(), person.id(), "rural-reward", DAY, null, null));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private RecordId newId() {
        return register.persons().newId();
    }

    private <R extends Record & Recorded> R added(RecordStore<R> store, R value) {
        register.database().transaction(() -> store.add(value));
        assertThat(store.find(value.id())).as("read back").contains(value);
        return value;
    }

    @Test
    void whatIsKnownOfAPersonIsReadAsItWasWritten() {
        Disability disability = added(register.disabilities(), new Disability(newId(), person.id(), DisabilityForm.MULTIPLE, 4, "53272519470301001X44", DAY, null));
        Schooling schooling = added(register.schoolings(), new Schooling(newId(), person.id(), Stage.JUNIOR_COLLEGE, "普洱学院", DAY, DAY.plusYears(3)));
        BankAccount account = added(register.bankAccounts(), new BankAccount(newId(), person.id(), "农村信用社", "6223690000000000", "岩罕"));

        assertThat(register.disabilities().of(person.id())).containsExactly(disability);
        assertThat(register.disabilities().of(List.of(person.id()))).containsExactly(disability);
        assertThat(register.schoolings().of(List.of(person.id()))).containsExactly(schooling);
        assertThat(register.bankAccounts().of(List.of(person.id()))).containsExactly(account);
        assertThat(register.schoolings().of(newId())).isEmpty();
    }

    @Test
    void theLifeOfACaseIsReadAsItWasWritten() {
        Notice notice = added(register.notices(), new Notice(newId(), "rural-reward", Practice.VILLAGE, DAY, 7, "威远镇", "岩*", "0a1b", null));
        AwardStep posting = added(register.awardSteps(),
                new AwardStep(newId(), claim.id(), 1, StepKind.POSTING, DAY, "威远镇", null, null, null, notice.id(), null));
        AwardStep reversal = added(register.awardSteps(),
                new AwardStep(newId(), claim.id(), 2, StepKind.REVERSAL, DAY, "威远镇", false, "贴错", posting.id(), null, DAY));
        Objection objection = added(register.objections(),
                new Objection(newId(), claim.id(), notice.id(), DAY, null, "有两个子女", DAY, "已核实", false));
        Objection open = added(register.objections(), new Objection(newId(), claim.id(), null, DAY, "玉香", "户口不在本村", null, null, null));
        Ruling ruling = added(register.rulings(), new Ruling(newId(), claim.id(), person.id(), "rural-reward", DAY, DAY, Practice.VILLAGE,
                Verdict.NEEDS_REVIEW, "v", "{\"applicant\":\"x\"}", "{}"));

        assertThat(register.awardSteps().of(claim.id())).containsExactlyInAnyOrder(posting, reversal);
        assertThat(register.awardSteps().ofNotice(notice.id())).containsExactly(posting);
        assertThat(register.objections().of(claim.id())).containsExactlyInAnyOrder(objection, open);
        assertThat(register.objections().open()).containsExactly(open);
        assertThat(register.rulings().ofPerson(person.id())).containsExactly(ruling);
        assertThat(register.rulings().of(claim.id())).isEqualTo(register.rulings().all());
        assertThat(register.notices().withDigest("0a1b")).isEqualTo(register.notices().all()).containsExactly(notice);
    }

    @Test
    void whatIsPaidIsReadAsItWasWritten() {
        PaymentList list = added(register.paymentLists(),
                new PaymentList(newId(), "rural-reward", Practice.TOWNSHIP.code(), MONTH, MONTH.plusMonths(11), DAY, null));
        Payment payment = added(register.payments(), new Payment(newId(), list.id(), claim.id(), person.id(), null, null, MONTH, MONTH.plusMonths(11),
                72_000L, 57_600L, 7_200L, 3_600L, 3_600L, 0L, PaymentResult.RETURNED, DAY, "户名不符"));

        assertThat(register.paymentLists().of("rural-reward")).isEqualTo(register.paymentLists().all()).containsExactly(list);
        assertThat(register.payments().of(list.id())).containsExactly(payment);
        assertThat(register.payments().ofCases(List.of(claim.id()))).isEqualTo(register.payments().ofCase(claim.id())).containsExactly(payment);
        assertThat(register.payments().ofPerson(person.id())).containsExactly(payment);
    }

    @Test
    void aNoticeHangsAsLongAsTheLawWantsOrLongerIfItSaysSo() {
        AwardCase other = added(register.awardCases(), new AwardCase(newId(), person.id(), "special-assistance", DAY, null, null));
        for (Notice notice : List.of(new Notice(newId(), "x", Practice.VILLAGE, DAY, 3, null, null, null, null),
                new Notice(newId(), "x", Practice.VILLAGE, DAY, 15, null, null, null, null))) {
            AwardCase of = notice.days() == 3 ? claim : other;
            added(register.notices(), notice);
            int number = 1;
            for (StepKind kind : List.of(StepKind.APPRAISAL, StepKind.REVIEW, StepKind.CONFIRMATION, StepKind.POSTING)) {
                RecordId id = new RecordId("530824000000" + newId().text().substring(12));
                added(register.awardSteps(), new AwardStep(id, of.id(), number++, kind, DAY, "县", true, null, null,
                        kind == StepKind.POSTING ? notice.id() : null, null));
            }
        }

        assertThat(register.casefiles().of(List.of(other, claim), DAY)).extracting(Casefile::hangsUntil).containsExactly(DAY.plusDays(15), DAY.plusDays(7));
        assertThat(register.casefiles().find(claim.id(), DAY.plusDays(8)).orElseThrow().state()).isEqualTo(CaseState.PAYABLE);
        assertThat(register.casefiles().find(person.id(), DAY)).isEmpty();
    }

    @Test
    void aClaimStandsByItsStepsAndByWhatTheBankPaid() {
        assertThat(register.facts().standings(List.of(claim))).containsExactly(new CaseStanding(claim.id(), null, null, false));
        added(register.awardSteps(), new AwardStep(newId(), claim.id(), 1, StepKind.WITHDRAWAL, DAY, "岩罕", null, null, null, null, null));
        PaymentList list = added(register.paymentLists(), new PaymentList(newId(), "rural-reward", Practice.TOWNSHIP.code(), MONTH, MONTH.plusMonths(1), DAY, null));
        for (PaymentResult result : PaymentResult.values()) {
            YearMonth month = result == PaymentResult.PAID ? MONTH : MONTH.plusMonths(1);
            added(register.payments(), new Payment(newId(), list.id(), claim.id(), person.id(), null, null, month, month, 6_000L, null, null, null, null, null,
                    result, DAY, null));
        }

        assertThat(register.facts().standings(List.of(claim)))
                .containsExactly(new CaseStanding(claim.id(), null, LocalDate.of(2009, 1, 31), true));
        assertThat(register.facts().around(List.of(person.id())).claim(person.id(), "rural-reward")).isNull();
    }

    @Test
    void aLawValueIsReadAsItWasWritten() {
        LawValue value = added(register.lawValues(), new LawValue(newId(), Practice.TOWNSHIP.code(), "rural-reward/base-amount", "CNY/year", DAY, "720.00",
                "某文件", false, DAY));

        assertThat(register.lawValues().of("rural-reward/base-amount")).isEqualTo(register.lawValues().all()).containsExactly(value);
    }

    @Test
    void theFactsHoldWhatIsKnownOfAChildAndItsCertificateEachOnce() {
        Person child = added(register.persons(), Practice.person(newId(), null, "玉香", Sex.FEMALE, LocalDate.of(1995, 3, 1)));
        Person wife = added(register.persons(), Practice.person(newId(), null, "玉罕", Sex.FEMALE, LocalDate.of(1950, 3, 1)));
        added(register.parentages(), new Parentage(newId(), child.id(), person.id(), Origin.OWN, null, null, true));
        added(register.parentages(), new Parentage(newId(), child.id(), wife.id(), Origin.OWN, null, null, true));
        added(register.disabilities(), new Disability(newId(), child.id(), DisabilityForm.SIGHT, 2, null, DAY, null));
        added(register.schoolings(), new Schooling(newId(), child.id(), Stage.JUNIOR, "威远中学", DAY, null));
        added(register.certificates(), new Certificate(newId(), "Y-1", DAY, wife.id(), person.id(), child.id(), true, true, Practice.VILLAGE, null, null));
        FamilyRecords around = register.facts().around(List.of(person.id()));

        assertThat(around.facts(person.id(), "rural-reward").certificates()).hasSize(1);
        assertThat(around.facts(person.id(), "rural-reward").children().get(0).disability()).hasSize(1);
        assertThat(around.facts(person.id(), "rural-reward").children().get(0).schooling()).hasSize(1);
    }
}
