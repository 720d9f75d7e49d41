package cunbu.core.payment;

import static cunbu.core.payment.Paid.CLAIM;
import static cunbu.core.payment.Paid.payment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidMonthsTest {

    private static final LocalDate BY = LocalDate.of(2009, 8, 31);

    private static Payment reported(char id, String from, String to, PaymentResult result, String on) {
        Payment sent = payment(id, from, to, 6000, result);
        return new Payment(sent.id(), sent.paymentList(), sent.awardCase(), sent.person(), sent.account(), sent.kind(), sent.fromMonth(), sent.toMonth(),
                sent.amountFen(), sent.centralFen(), null, null, null, null, result, LocalDate.parse(on), null);
    }

    @ParameterizedTest
    @CsvSource({"2009-08-30, true", "2009-08-31, true", "2009-09-01, false"})
    void aPaymentIsOnTimeUpToTheDay(String on, boolean onTime) {
        assertThat(PaidMonths.onTime(List.of(reported('x', "2009-01", "2009-12", PaymentResult.PAID, on)), 2009, BY)).contains(onTime);
    }

    @Test
    void whatCameBackIsOnTimeIfItWasPaidAgainInTime() {
        Payment back = reported('x', "2009-01", "2009-12", PaymentResult.RETURNED, "2009-07-01");
        assertThat(PaidMonths.onTime(List.of(back), 2009, BY)).contains(false);
        assertThat(PaidMonths.onTime(List.of(back, reported('y', "2009-01", "2009-12", PaymentResult.PAID, "2009-08-20")), 2009, BY)).contains(true);
        assertThat(PaidMonths.onTime(List.of(back, reported('y', "2009-01", "2009-11", PaymentResult.PAID, "2009-08-20")), 2009, BY)).contains(false);
        assertThat(PaidMonths.onTime(List.of(payment('x', "2009-01", "2009-12", 6000, null)), 2009, BY)).contains(false);
    }

    @Test
    void aYearWithoutMonthsOnAListIsNeither() {
        assertThat(PaidMonths.onTime(List.of(payment('x', "2009-01", "2009-12", 6000, null)), 2008, BY)).isEmpty();
    }
}
