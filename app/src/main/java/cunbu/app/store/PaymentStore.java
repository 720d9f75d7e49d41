package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PAYMENT;

import cunbu.core.history.RecordId;
import cunbu.core.payment.Payment;
import java.util.Collection;
import java.util.List;

/** The lines of the payment lists. */
public final class PaymentStore extends RecordStore<Payment> {

    PaymentStore(Database database, Journal journal) {
        super(database, journal, Payment.class);
    }

    public List<Payment> of(RecordId paymentList) {
        return where(PAYMENT.PAYMENT_LIST.eq(paymentList.text()));
    }

    public List<Payment> of(Collection<RecordId> paymentLists) {
        return among(PAYMENT.PAYMENT_LIST, texts(paymentLists));
    }

    public List<Payment> ofCase(RecordId awardCase) {
        return where(PAYMENT.AWARD_CASE.eq(awardCase.text()));
    }

    public List<Payment> ofCases(Collection<RecordId> awardCases) {
        return among(PAYMENT.AWARD_CASE, texts(awardCases));
    }

    public List<Payment> ofPerson(RecordId person) {
        return where(PAYMENT.PERSON.eq(person.text()));
    }
}
