package cunbu.core.payment;

import static cunbu.core.payment.Paid.CLAIM;
import static cunbu.core.payment.Paid.GOES_ON;
import static cunbu.core.payment.Paid.month;
import static cunbu.core.payment.Paid.payment;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.payment.Overpayment.Cause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverpaymentTest {

    private static final List<Payment> YEAR = List.of(payment('x', "2009-01", "2009-12", 72000, PaymentResult.PAID));

    @Test
    void whatIsDueIsNotTooMuch() {
        assertThat(Overpayment.of(CLAIM, GOES_ON, YEAR, month -> 6000L)).isEmpty();
    }

    @Test
    void theMonthsAfterAnExitWereTooMuch() {
        Standing left = new Standing(LocalDate.of(2009, 2, 20), true, null, LocalDate.of(2009, 10, 12));
        Overpayment found = Overpayment.of(CLAIM, left, YEAR, month -> 6000L).orElseThrow();

        assertThat(found.cause()).isEqualTo(Cause.AFTER_EXIT);
        assertThat(found.monthsInOrder()).containsExactly(month("2009-11"), month("2009-12"));
        assertThat(found.fen()).isEqualTo(12000);
    }

    @Test
    void aDecisionThatTurnsOutLowerShowsTheDifference() {
        Overpayment found = Overpayment.of(CLAIM, GOES_ON, YEAR, month -> month.getMonthValue() < 7 ? 6000L : 5000L).orElseThrow();

        assertThat(found.cause()).isEqualTo(Cause.NOT_DUE);
        assertThat(found.months()).hasSize(6).containsEntry(month("2009-07"), 1000L);
    }

    @Test
    void whatCannotBeSaidIsNotHeldToBeTooMuch() {
        assertThat(Overpayment.of(CLAIM, GOES_ON, YEAR, month -> null)).isEmpty();
    }

    @Test
    void whatTheBankReturnedWasNotPaid() {
        assertThat(Overpayment.of(CLAIM, GOES_ON, List.of(payment('x', "2009-01", "2009-12", 72000, PaymentResult.RETURNED)), month -> 0L)).isEmpty();
    }

    @Test
    void aConfirmationThatWasTakenBackLeavesNothingDue() {
        Overpayment found = Overpayment.of(CLAIM, new Standing(null, false, null, null), YEAR, month -> 6000L).orElseThrow();

        assertThat(found.cause()).isEqualTo(Cause.NOT_CONFIRMED);
        assertThat(found.fen()).isEqualTo(72000);
    }
}
