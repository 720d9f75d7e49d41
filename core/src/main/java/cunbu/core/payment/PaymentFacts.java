package cunbu.core.payment;

import cunbu.core.award.AwardCase;
import java.time.YearMonth;
import java.util.List;

/**
 * What must be known before a payment is written.
 *
 * @param list    the list that it stands on
 * @param claim   the case that it pays; null if there is none
 * @param earlier all other payments of that case
 * @param closed  the closed lists of the scheme in whose areas the person lives
 */
public record PaymentFacts(PaymentList list, AwardCase claim, Standing standing, List<Payment> earlier, List<PaymentList> closed) {

    /** Whether a closed list covers the month. */
    boolean isClosed(YearMonth month) {
        return closed.stream().anyMatch(each -> each.fromMonth() != null && each.toMonth() != null && !month.isBefore(each.fromMonth()) && !month.isAfter(each.toMonth()));
    }
}
