package cunbu.core.payment;

import static cunbu.core.time.Days.before;

import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold before a list is made or closed, and before a payment is written. */
public final class PaymentRules {

    /** The reason that keeps a line on the list without being payable. */
    public static final String NO_ACCOUNT = "payment.noAccount";

    /** Longer ones are slips of the keyboard. */
    private static final int MOST_MONTHS = 36;
    private static final int LONGEST_REASON = 200;

    private PaymentRules() {
    }

    /**
     * Why no list can be made for that period.
     *
     * @param closed the closed lists of that scheme in the areas that hold the list's area
     */
    public static List<Refusal> refusals(PaymentList list, List<PaymentList> closed, LocalDate today) {
        if (list.fromMonth() == null || list.toMonth() == null) {
            return new Refusals().when(list.fromMonth() == null, "fromMonth", "payment.fromMissing")
                    .when(list.toMonth() == null, "toMonth", "payment.toMissing").all();
        }
        long months = ChronoUnit.MONTHS.between(list.fromMonth(), list.toMonth()) + 1;
        List<YearMonth> shut = months > MOST_MONTHS ? List.of() : Months.between(list.fromMonth(), list.toMonth()).stream()
                .filter(month -> new PaymentFacts(list, null, null, List.of(), closed).isClosed(month)).toList();
        return new Refusals()
                .when(months < 1, "toMonth", "payment.monthsReversed")
                .when(months > MOST_MONTHS, "toMonth", "payment.periodTooLong", MOST_MONTHS)
                .when(list.fromMonth().getYear() > today.getYear(), "fromMonth", "payment.inFuture")
                .when(!shut.isEmpty(), "fromMonth", "payment.periodClosed", shut.isEmpty() ? "" : shut.get(0))
                .all();
    }

    /**
     * Why this payment is impossible. A payment without an account may stand on the list, so that nobody is left out of it; it is
     * not paid, and its months can be paid by a later list.
     */
    public static List<Refusal> refusals(Payment payment, PaymentFacts around) {
        return new Refusals().and(caseRefusals(around)).and(months(payment, around)).and(money(payment)).all();
    }

    /** Why a list cannot be closed. @param withoutResult how many payments the bank has not reported on */
    public static List<Refusal> closing(PaymentList list, long withoutResult, LocalDate today) {
        return new Refusals().and(changing(list))
                .when(before(today, list.madeOn()), "closedOn", "payment.closedBeforeMade", list.madeOn())
                .when(withoutResult > 0, "closedOn", "payment.resultsMissing", withoutResult).all();
    }

    /**
     * Why a list cannot be cancelled.
     *
     * @param reported how many of its payments the bank has reported on
     * @param sent     whether the bank may have got it
     */
    public static List<Refusal> cancelling(PaymentList list, long reported, boolean sent, String reason) {
        return new Refusals().and(changing(list))
                .when(reported > 0, "paymentList", "payment.reportedAlready", reported)
                .when(reported == 0 && sent, "paymentList", "payment.sentToBank")
                .when(PlainText.isBlank(reason), "resultReason", "payment.reasonMissing")
                .and(PlainText.refusals("resultReason", reason, LONGEST_REASON)).all();
    }

    /** Why nothing on a list may change. */
    public static List<Refusal> changing(PaymentList list) {
        return new Refusals().when(list.closedOn() != null, "closedOn", "payment.listClosed", list.closedOn()).all();
    }

    private static List<Refusal> caseRefusals(PaymentFacts around) {
        if (around.claim() == null) {
            return List.of(Refusal.of("awardCase", "payment.caseNotFound"));
        }
        Standing standing = around.standing();
        return new Refusals()
                .when(!Objects.equals(around.claim().scheme(), around.list().scheme()), "awardCase", "payment.otherScheme")
                .when(standing.confirmedOn() == null, "awardCase", "payment.notConfirmed")
                .when(standing.confirmedOn() != null && !standing.noticeEnded(), "awardCase", "payment.noticeRuns")
                .when(around.list().closedOn() != null, "paymentList", "payment.listClosed", around.list().closedOn())
                .all();
    }

    private static List<Refusal> months(Payment payment, PaymentFacts around) {
        if (around.claim() == null || payment.fromMonth() == null || payment.toMonth() == null || payment.toMonth().isBefore(payment.fromMonth())) {
            return new Refusals().when(around.claim() != null, "toMonth", "payment.monthsReversed").all();
        }
        Standing standing = around.standing();
        PaidMonths paid = PaidMonths.of(around.claim(), around.earlier());
        // Months before the list's own are late payments: what came back, or was confirmed late, is paid in an open period.
        return new Refusals()
                .and(first(payment, standing::startsAfter, "payment.beforeEntitlement"))
                .and(first(payment, standing::endsBefore, "payment.afterExit"))
                .and(first(payment, paid::has, "payment.twice"))
                .and(first(payment, month -> month.isAfter(around.list().toMonth()), "payment.afterTheList"))
                .and(first(payment, month -> !month.isBefore(around.list().fromMonth()) && around.isClosed(month), "payment.periodClosed"))
                .all();
    }

    private static List<Refusal> first(Payment payment, Predicate<YearMonth> wrong, String reason) {
        return Months.of(payment).stream().filter(wrong).findFirst().map(month -> Refusal.of("fromMonth", reason, month)).stream().toList();
    }

    private static List<Refusal> money(Payment payment) {
        long amount = payment.amountFen() == null ? 0 : payment.amountFen();
        List<Long> shares = shares(payment);
        boolean differ = !shares.isEmpty() && (shares.stream().mapToLong(Long::longValue).sum() != amount || shares.stream().anyMatch(share -> share < 0));
        return new Refusals()
                .when(amount <= 0, "amountFen", "payment.notPositive")
                .when(differ, "amountFen", "payment.sharesDiffer")
                .when(payment.account() == null, "account", NO_ACCOUNT)
                .all();
    }

    private static List<Long> shares(Payment payment) {
        return Stream.of(payment.centralFen(), payment.provinceFen(), payment.cityFen(), payment.countyFen(), payment.unitFen())
                .filter(Objects::nonNull).toList();
    }
}
