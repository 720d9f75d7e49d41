package cunbu.app.award;

import cunbu.app.store.PaymentStore;
import cunbu.core.payment.PaymentList;

/** A stored list with what stands on it. */
public record ListedPayments(PaymentList list, PaymentStore.Tally tally) {
}
