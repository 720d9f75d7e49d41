package cunbu.core.payment;

import static cunbu.core.payment.Paid.CLAIM;
import static cunbu.core.payment.Paid.GOES_ON;
import static cunbu.core.payment.Paid.YEAR;
import static cunbu.core.payment.Paid.payment;
import static cunbu.core.person.People.TODAY;

import cunbu.core.Said;
import cunbu.core.award.AwardCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRulesTest {

    private static final LocalDate CONFIRMED = LocalDate.of(2009, 2, 20);
    private static final Payment GOOD = payment('x', "2009-01", "2009-12", 72000, null);

    private static PaymentFacts around(Standing standing, Payment... earlier) {
        return new PaymentFacts(YEAR, CLAIM, standing, List.of(earlier), List.of());
    }

    @Test
    void aPaymentOfAConfirmedCaseAfterItsNoticePasses() {
        Said.nothing(PaymentRules.refusals(GOOD, around(GOES_ON)));
    }

    @Test
    void nothingIsPaidOutsideAConfirmedCase() {
        Said.exactly(PaymentRules.refusals(GOOD, new PaymentFacts(YEAR, null, null, List.of(), List.of())), "awardCase payment.caseNotFound");
        Said.exactly(PaymentRules.refusals(GOOD, around(new Standing(null, false, null, null))), "awardCase payment.notConfirmed");
        AwardCase other = new AwardCase(CLAIM.id(), CLAIM.person(), "special-assistance", null, CONFIRMED, null);
        Said.exactly(PaymentRules.refusals(GOOD, new PaymentFacts(YEAR, other, GOES_ON, List.of(), List.of())), "awardCase payment.otherScheme");
    }

    @Test
    void nothingIsPaidWhileTheNoticeHangs() {
        Said.exactly(PaymentRules.refusals(GOOD, around(new Standing(CONFIRMED, false, null, null))), "awardCase payment.noticeRuns");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2009-01-31, -,          -
            2009-02-01, -,          fromMonth payment.beforeEntitlement
            -,          2009-12-02, -
            -,          2009-12-01, fromMonth payment.afterExit
            -,          2009-06-15, fromMonth payment.afterExit
            """)
    void onlyMonthsOfTheEntitlementArePaid(LocalDate from, LocalDate exit, String said) {
        Said.exactly(PaymentRules.refusals(GOOD, around(new Standing(CONFIRMED, true, from, exit))), said == null ? new String[0] : new String[] {said});
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2008-01, 2008-12, PAID,     -
            2009-12, 2010-01, PAID,     fromMonth payment.twice
            2009-12, 2010-01, -,        fromMonth payment.twice
            2009-12, 2010-01, RETURNED, -
            """)
    void noMonthIsPaidTwice(String from, String to, PaymentResult result, String said) {
        Said.exactly(PaymentRules.refusals(GOOD, around(GOES_ON, payment('y', from, to, 6000, result))), said == null ? new String[0] : new String[] {said});
    }

    @Test
    void whatHadNoAccountHasNotBeenPaid() {
        Said.nothing(PaymentRules.refusals(GOOD, around(GOES_ON, Paid.withoutAccount(payment('y', "2009-01", "2009-12", 72000, null)))));
    }

    @Test
    void aClosedPeriodIsNotPaidIntoButALaterListMayPayItsMonths() {
        List<PaymentList> closed = List.of(Paid.list("2009-07", "2009-09", LocalDate.of(2009, 10, 1)));
        Said.exactly(PaymentRules.refusals(GOOD, new PaymentFacts(YEAR, CLAIM, GOES_ON, List.of(), closed)), "fromMonth payment.periodClosed");
        PaymentList later = Paid.list("2009-10", "2009-12", null);
        Said.nothing(PaymentRules.refusals(payment('x', "2009-08", "2009-09", 12000, null), new PaymentFacts(later, CLAIM, GOES_ON, List.of(), closed)));
        Said.exactly(PaymentRules.refusals(GOOD, new PaymentFacts(Paid.list("2009-01", "2009-12", TODAY), CLAIM, GOES_ON, List.of(), List.of())),
                "paymentList payment.listClosed");
    }

    @Test
    void nothingIsPaidForMonthsAfterTheList() {
        PaymentList half = Paid.list("2009-01", "2009-06", null);
        Said.exactly(PaymentRules.refusals(GOOD, new PaymentFacts(half, CLAIM, GOES_ON, List.of(), List.of())), "fromMonth payment.afterTheList");
        Said.exactly(PaymentRules.refusals(payment('x', "2009-05", "2009-04", 100, null), around(GOES_ON)), "toMonth payment.monthsReversed");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void noAmountOfNothingOrLessIsPaid(long fen) {
        Said.exactly(PaymentRules.refusals(payment('x', "2009-01", "2009-12", fen, null), around(GOES_ON)),
                fen == 0 ? new String[] {"amountFen payment.notPositive"} : new String[] {"amountFen payment.notPositive", "amountFen payment.sharesDiffer"});
    }

    @Test
    void thePayersMakeTheAmount() {
        Payment short1 = new Payment(null, null, CLAIM.id(), CLAIM.person(), Paid.ACCOUNT, null, GOOD.fromMonth(), GOOD.toMonth(), 72000L, 57600L, 14399L, null,
                null, null, null, null, null);
        Said.exactly(PaymentRules.refusals(short1, around(GOES_ON)), "amountFen payment.sharesDiffer");
    }

    @Test
    void withoutAnAccountNothingIsPaid() {
        Said.exactly(PaymentRules.refusals(Paid.withoutAccount(GOOD), around(GOES_ON)), "account payment.noAccount");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2009-01, 2009-12, -
            2009-12, 2009-12, -
            2009-12, 2009-11, toMonth payment.monthsReversed
            2007-01, 2009-12, -
            2006-12, 2009-12, toMonth payment.periodTooLong
            2010-01, 2010-12, fromMonth payment.inFuture
            2008-03, 2008-04, fromMonth payment.periodClosed
            2008-04, 2008-05, -
            """)
    void aListHasAPeriodOfThisYearOrEarlierThatIsOpen(String from, String to, String said) {
        List<PaymentList> closed = List.of(Paid.list("2008-01", "2008-03", TODAY));
        PaymentList list = Paid.list(from, to, null);
        boolean touches = !list.fromMonth().isAfter(Paid.month("2008-03")) && !list.toMonth().isBefore(Paid.month("2008-01"));
        Said.exactly(PaymentRules.refusals(list, touches && said == null ? List.of() : closed, TODAY), said == null ? new String[0] : new String[] {said});
    }

    @Test
    void aListWithoutMonthsIsNone() {
        PaymentList list = new PaymentList(null, "rural-reward", YEAR.area(), null, null, TODAY, null);
        Said.exactly(PaymentRules.refusals(list, List.of(), TODAY), "fromMonth payment.fromMissing", "toMonth payment.toMissing");
    }

    @Test
    void aListIsClosedOnceAndWhenTheBankHasReported() {
        Said.nothing(PaymentRules.closing(YEAR, 0, TODAY));
        Said.exactly(PaymentRules.closing(YEAR, 2, TODAY), "closedOn payment.resultsMissing");
        Said.exactly(PaymentRules.closing(Paid.list("2009-01", "2009-12", TODAY), 0, TODAY), "closedOn payment.listClosed");
        Said.exactly(PaymentRules.closing(YEAR, 0, LocalDate.of(2009, 6, 30)), "closedOn payment.closedBeforeMade");
    }

    @Test
    void aListIsCancelledOnlyWhileTheBankDoesNotHaveIt() {
        Said.nothing(PaymentRules.cancelling(YEAR, 0, false, "月份填错"));
        Said.exactly(PaymentRules.cancelling(YEAR, 0, true, "月份填错"), "paymentList payment.sentToBank");
        Said.exactly(PaymentRules.cancelling(YEAR, 1, true, null), "paymentList payment.reportedAlready", "resultReason payment.reasonMissing");
        Said.exactly(PaymentRules.cancelling(Paid.list("2009-01", "2009-12", TODAY), 0, false, "x"), "closedOn payment.listClosed");
    }
}
