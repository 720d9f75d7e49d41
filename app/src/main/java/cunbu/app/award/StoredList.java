package cunbu.app.award;

import cunbu.core.payment.PaymentList;
import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * What became of a list that was to be stored.
 *
 * @param list     null if it was refused
 * @param refusals empty if it was stored
 */
public record StoredList(PaymentList list, List<Refusal> refusals) {
}
