package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.CaseDesk;
import cunbu.app.award.CaseList;
import cunbu.app.award.OldFamilies;
import cunbu.app.award.Replay;
import cunbu.app.award.StepDraft;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.Verdict;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Ruling;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.notice.Notice;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case between a township and its county, each with a register of its own and a stick between them. */
class CaseExchangeTest {

    private static final String REWARD = "rural-reward";
    private static final LocalDate MARCH = LocalDate.of(2009, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2009, 6, 1);

    @TempDir
    Path folder;

    private Pair offices;
    private Register township;
    private Register county;
    private OldFamilies families;
    private CaseDesk here;
    private CaseDesk there;
    private RecordId claim;

    @BeforeEach
    void open() throws IOException {
        offices = Pair.create(folder);
        township = offices.township;
        county = offices.county;
        families = new OldFamilies(township);
        here = new CaseDesk(township, Practice.CLOCK);
        there = new CaseDesk(county, Practice.CLOCK);
        claim = here.apply(families.unasked, REWARD, MARCH).id();
        take(here, StepDraft.saying(claim, StepKind.APPRAISAL, MARCH, true, null));
        take(here, StepDraft.saying(claim, StepKind.REVIEW, MARCH.plusDays(5), true, "养老金已查"));
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private static void take(CaseDesk desk, StepDraft draft) {
        assertThat(desk.take(draft).refusals()).isEmpty();
    }

    private Casefile at(Register register) {
        return new CaseList(register, Practice.CLOCK).file(claim).orElseThrow();
    }

    private void confirm() {
        offices.carry(township, county);
        take(there, StepDraft.saying(claim, StepKind.CONFIRMATION, JUNE, true, "已核实"));
    }

    @Test
    void theCountyConfirmsWhatTheTownshipReviewedAndTheTownshipSeesIt() {
        offices.carry(township, county);
        assertThat(at(county)).isEqualTo(at(township));
        assertThat(at(county).state()).isEqualTo(CaseState.REVIEWED);
        confirm();
        assertThat(at(township).state()).isEqualTo(CaseState.REVIEWED);
        offices.carry(county, township);

        assertThat(at(township)).isEqualTo(at(county));
        assertThat(at(township).state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(at(township).confirmedOn()).isEqualTo(JUNE);
        List<Ruling> rulings = new CaseList(township, Practice.CLOCK).rulings(claim);
        assertThat(rulings).hasSize(3).isEqualTo(new CaseList(county, Practice.CLOCK).rulings(claim));
        for (Register register : List.of(township, county)) {
            assertThat(rulings).allSatisfy(ruling -> assertThat(new Replay(register).now(ruling).differences()).isEmpty());
            assertThat(rulings).extracting(Ruling::verdict).containsOnly(Verdict.NEEDS_REVIEW);
        }
    }

    @Test
    void theCountysReturnComesBackAndThePapersGoUp() {
        offices.carry(township, county);
        take(there, StepDraft.of(claim, StepKind.RETURN, JUNE, "缺养老金证明").by("县审核员"));
        offices.carry(county, township);
        assertThat(at(township).state()).isEqualTo(CaseState.RETURNED);
        assertThat(at(township).returnedBy()).contains(Level.COUNTY);
        assertThat(at(township).returned().map(AwardStep::reason)).contains("缺养老金证明");
        take(here, StepDraft.of(claim, StepKind.COMPLETION, JUNE.plusDays(3), null));
        offices.carry(township, county);
        assertThat(at(county).state()).isEqualTo(CaseState.REVIEWED);
    }

    @Test
    void whatTheCountyHangsUpAndPaysAndHearsReachesTheTownship() {
        confirm();
        Notice notice = new Notice(county.notices().newId(), REWARD, county.office(), JUNE, 7, "县卫计局", "张*栋", "0a", "sig");
        PaymentList list = new PaymentList(county.paymentLists().newId(), REWARD, county.office(), YearMonth.of(2009, 1), YearMonth.of(2009, 12),
                JUNE, null);
        BankAccount account = new BankAccount(county.bankAccounts().newId(), families.unasked, "农信社", "6223690000000000", "张国栋");
        Payment payment = new Payment(county.payments().newId(), list.id(), claim, families.unasked, account.id(), null, YearMonth.of(2009, 1),
                YearMonth.of(2009, 12), 72_000L, 72_000L, 0L, 0L, 0L, 0L, null, null, null);
        county.database().transaction(() -> {
            county.notices().add(notice);
            county.bankAccounts().add(account);
            county.paymentLists().add(list);
            county.payments().add(payment);
        });
        assertThat(there.post(List.of(claim), notice.id(), JUNE, "县卫计局")).isEmpty();
        RecordId objection = there.object(claim, JUNE.plusDays(1), null, "有两个子女").id();
        offices.carry(county, township);
        assertThat(township.notices().all()).containsExactly(notice);
        assertThat(township.payments().ofCase(claim)).containsExactly(payment);
        assertThat(township.paymentLists().all()).containsExactly(list);
        assertThat(township.bankAccounts().of(families.unasked)).containsExactly(account);
        assertThat(at(township).state()).isEqualTo(CaseState.POSTED);

        assertThat(there.answer(objection, JUNE.plusDays(9), "已核实", false).done()).isTrue();
        county.database().transaction(() -> county.payments().save(payment, paid(payment)));
        offices.carry(county, township);
        assertThat(at(township).state()).isEqualTo(CaseState.PAYABLE);
        assertThat(township.payments().find(payment.id()).orElseThrow().result()).isEqualTo(PaymentResult.PAID);
        assertThat(at(township)).isEqualTo(at(county));
    }

    private static Payment paid(Payment p) {
        return new Payment(p.id(), p.paymentList(), p.awardCase(), p.person(), p.account(), p.kind(), p.fromMonth(), p.toMonth(), p.amountFen(),
                p.centralFen(), p.provinceFen(), p.cityFen(), p.countyFen(), p.unitFen(), PaymentResult.PAID, JUNE, null);
    }

    @Test
    void aCaseThatTheCountyOpensForATownshipsPersonReachesTheTownshipWhichGoesOnWithIt() {
        offices.carry(township, county);
        RecordId second = there.apply(families.widow, REWARD, JUNE).id();
        offices.carry(county, township);
        take(here, StepDraft.saying(second, StepKind.APPRAISAL, JUNE, false, "有三个子女"));
        offices.carry(township, county);
        assertThat(new CaseList(county, Practice.CLOCK).file(second).orElseThrow().state()).isEqualTo(CaseState.APPRAISED);
    }

    @Test
    void whatIsAnothersStaysAway() {
        offices.carry(township, county);
        Person stranger = Practice.person(county.persons().newId(), null, "外乡人", Sex.MALE, LocalDate.of(1947, 1, 1));
        county.database().transaction(() -> {
            county.persons().add(stranger);
            county.notices().add(new Notice(county.notices().newId(), REWARD, new AreaCode("530824102000"), JUNE, 7, "x", "y", "z", null));
        });
        RecordId other = there.apply(stranger.id(), REWARD, MARCH).id();
        take(there, StepDraft.saying(other, StepKind.APPRAISAL, MARCH, true, null));
        offices.carry(county, township);
        assertThat(township.persons().find(stranger.id())).isEmpty();
        assertThat(township.awardCases().find(other)).isEmpty();
        assertThat(township.awardSteps().of(other)).isEmpty();
        assertThat(township.notices().all()).isEmpty();
        assertThat(township.rulings().ofPerson(stranger.id())).isEmpty();
    }

    @Test
    void whenBothActAtOnceBothSeeTheSameCase() {
        offices.carry(township, county);
        take(here, StepDraft.of(claim, StepKind.REVERSAL, JUNE, "看错了"));
        take(there, StepDraft.saying(claim, StepKind.CONFIRMATION, JUNE, true, "已核实"));
        offices.carry(township, county);
        offices.carry(county, township);

        assertThat(at(township)).isEqualTo(at(county));
        assertThat(at(township).state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(at(township).unfit()).extracting(AwardStep::step).containsExactly(StepKind.REVERSAL);
    }
}
