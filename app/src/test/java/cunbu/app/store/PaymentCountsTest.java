package cunbu.app.store;

import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.AwardCase;
import cunbu.core.indicator.Measure;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments due and made on time in the statistical year from 2008-10-01 to 2009-09-30, whose payments are to be made by 31 August 2009. */
class PaymentCountsTest {

    @TempDir
    Path folder;
    private TwoVillages villages;
    private Register register;

    @BeforeEach
    void make() throws IOException {
        villages = new TwoVillages(folder);
        register = villages.register();
    }

    @AfterEach
    void close() {
        villages.close();
    }

    private Optional<BigDecimal> count(AreaCode area, Measure measure) {
        return villages.tally().in(area).get(measure);
    }

    private PaymentList list(AreaCode area, int year) {
        return listOf(register, area, year);
    }

    /** A list of a whole year for an area. */
    static PaymentList listOf(Register register, AreaCode area, int year) {
        PaymentList list = new PaymentList(register.paymentLists().newId(), "rural-reward", area, YearMonth.of(year, 1), YearMonth.of(year, 12),
                LocalDate.of(2009, 7, 1), null);
        register.database().transaction(() -> register.paymentLists().add(list));
        return list;
    }

    private AwardCase claim(AreaCode village) {
        Person plain = Practice.person(register.persons().newId(), null, "刀", Sex.MALE, LocalDate.of(1945, 1, 1));
        Person person = new Person(plain.id(), null, plain.relation(), plain.name(), null, null, plain.sex(), plain.bornOn(), plain.ethnic(), plain.hukou(), village,
                plain.presence(), plain.marital(), null, null, null, null);
        AwardCase claim = new AwardCase(register.awardCases().newId(), person.id(), "rural-reward", null, LocalDate.of(2009, 2, 1), null);
        register.database().transaction(() -> {
            register.persons().add(person);
            register.awardCases().add(claim);
        });
        return claim;
    }

    private void pay(PaymentList list, AwardCase claim, PaymentResult result, String on) {
        BankAccount account = new BankAccount(register.bankAccounts().newId(), claim.person(), "农村信用社", "123456789012", "刀");
        register.database().transaction(() -> {
            register.bankAccounts().add(account);
            register.payments().add(new Payment(register.payments().newId(), list.id(), claim.id(), claim.person(), account.id(), null, list.fromMonth(),
                    list.toMonth(), 72000L, 72000L, null, null, null, null, result, on == null ? null : LocalDate.parse(on), null));
        });
    }

    @Test
    void withoutAListNothingIsKnown() {
        claim(UPPER);
        assertThat(count(UPPER, Measure.PAYMENTS_DUE)).isEmpty();
        assertThat(count(TOWNSHIP, Measure.PAYMENTS_MADE_ON_TIME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            PAID,     2009-08-31, 1
            PAID,     2009-09-01, 0
            RETURNED, 2009-08-01, 0
            -,        -,          0
            """)
    void aPaymentIsOnTimeUpToTheDayOfTheLawBook(PaymentResult result, String on, int onTime) {
        pay(list(TOWNSHIP, 2009), claim(UPPER), result, on);
        assertThat(count(TOWNSHIP, Measure.PAYMENTS_DUE)).contains(BigDecimal.ONE);
        assertThat(count(TOWNSHIP, Measure.PAYMENTS_MADE_ON_TIME)).contains(BigDecimal.valueOf(onTime));
    }

    @Test
    void whatIsPaidAgainInTimeIsOnePaymentOnTime() {
        AwardCase claim = claim(UPPER);
        pay(list(TOWNSHIP, 2009), claim, PaymentResult.RETURNED, "2009-07-10");
        pay(list(TOWNSHIP, 2009), claim, PaymentResult.PAID, "2009-08-10");
        assertThat(count(UPPER, Measure.PAYMENTS_DUE)).contains(BigDecimal.ONE);
        assertThat(count(UPPER, Measure.PAYMENTS_MADE_ON_TIME)).contains(BigDecimal.ONE);
    }

    @Test
    void aVillageWithoutAListLeavesTheTownshipUnknown() {
        pay(list(UPPER, 2009), claim(UPPER), PaymentResult.PAID, "2009-08-10");
        assertThat(count(UPPER, Measure.PAYMENTS_DUE)).contains(BigDecimal.ONE);
        assertThat(count(LOWER, Measure.PAYMENTS_DUE)).isEmpty();
        assertThat(count(TOWNSHIP, Measure.PAYMENTS_DUE)).isEmpty();
        list(LOWER, 2009);
        assertThat(count(LOWER, Measure.PAYMENTS_DUE)).contains(BigDecimal.ZERO);
        assertThat(count(TOWNSHIP, Measure.PAYMENTS_DUE)).contains(BigDecimal.ONE);
    }

    @Test
    void aYearWhoseDayLiesInAnotherPeriodDoesNotCount() {
        pay(list(TOWNSHIP, 2008), claim(UPPER), PaymentResult.PAID, "2009-08-10");
        assertThat(count(TOWNSHIP, Measure.PAYMENTS_DUE)).isEmpty();
    }
}
