package cunbu.core.payment;

import cunbu.core.award.AwardCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which months of a case have been paid, are on their way, or came back. */
public final class PaidMonths {

    private final YearMonth takenOver;
    private final Set<YearMonth> standing = new HashSet<>();
    private final Set<YearMonth> failed = new HashSet<>();

    private PaidMonths(YearMonth takenOver) {
        this.takenOver = takenOver;
    }

    /** @param payments all of that case, of any list */
    public static PaidMonths of(AwardCase claim, Collection<Payment> payments) {
        PaidMonths months = new PaidMonths(takenOver(claim));
        payments.forEach(payment -> (stands(payment) ? months.standing : months.failed).addAll(Months.of(payment)));
        return months;
    }

    /** Whether its months are paid or on their way: what the bank returned is not, and what had no account never went out. */
    public static boolean stands(Payment payment) {
        return payment.account() != null && payment.result() != PaymentResult.RETURNED;
    }

    /** Whether the month must not be paid again. */
    public boolean has(YearMonth month) {
        return standing.contains(month) || takenOver != null && !month.isAfter(takenOver);
    }

    /** Whether the month was on a list and has not been paid by any. */
    public boolean failed(YearMonth month) {
        return failed.contains(month) && !has(month);
    }

    /**
     * Whether all months of that year that stand on any list have been paid by a day; empty if none stands on one. A month that came
     * back, or has no account, is paid when another payment of it has been.
     */
    public static Optional<Boolean> onTime(Collection<Payment> payments, int year, LocalDate by) {
        Set<YearMonth> listed = monthsIn(year, payments.stream());
        Set<YearMonth> paid = monthsIn(year, payments.stream().filter(payment -> payment.result() == PaymentResult.PAID && payment.resultOn() != null
                && !payment.resultOn().isAfter(by)));
        return listed.isEmpty() ? Optional.empty() : Optional.of(paid.containsAll(listed));
    }

    private static Set<YearMonth> monthsIn(int year, Stream<Payment> payments) {
        return payments.flatMap(payment -> Months.of(payment).stream()).filter(month -> month.getYear() == year).collect(Collectors.toSet());
    }

    /** The last month whose last day had been paid when the case was taken over. */
    private static YearMonth takenOver(AwardCase claim) {
        LocalDate until = claim.paidUntilOn();
        return until == null ? null : YearMonth.from(until.plusDays(1)).minusMonths(1);
    }
}
