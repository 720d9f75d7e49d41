package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PAYMENT_LIST;

import cunbu.core.payment.PaymentList;
import java.util.List;

/** What was paid out, or is to be, in one go. */
public final class PaymentListStore extends RecordStore<PaymentList> {

    PaymentListStore(Database database, Journal journal) {
        super(database, journal, PaymentList.class);
    }

    public List<PaymentList> all() {
        return where();
    }

    public List<PaymentList> of(String scheme) {
        return where(PAYMENT_LIST.SCHEME.eq(scheme));
    }
}
