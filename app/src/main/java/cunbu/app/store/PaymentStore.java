package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PAYMENT;

import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentResult;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

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

    /** The cases for which anything stands on a list. */
    public List<RecordId> casesPaid() {
        return database().dsl().selectDistinct(PAYMENT.AWARD_CASE).from(PAYMENT).where(PAYMENT.LIFE.eq(Change.ALIVE), PAYMENT.AWARD_CASE.isNotNull())
                .orderBy(PAYMENT.AWARD_CASE).fetch(row -> new RecordId(row.value1()));
    }

    /**
     * What stands on one list.
     *
     * @param lines      all of them
     * @param fen        what they come to, without those that have no account
     * @param unreported those that the bank has not reported on
     */
    public record Tally(int lines, long fen, int paid, int returned, int unreported, int withoutAccount) {

        public static final Tally EMPTY = new Tally(0, 0, 0, 0, 0, 0);
    }

    /** One for each list that has lines. */
    public Map<RecordId, Tally> tallies() {
        Condition sent = PAYMENT.ACCOUNT.isNotNull();
        return database().dsl().select(PAYMENT.PAYMENT_LIST, DSL.count(), sum(PAYMENT.AMOUNT_FEN, sent), count(PAYMENT.RESULT.eq(PaymentResult.PAID.code())),
                        count(PAYMENT.RESULT.eq(PaymentResult.RETURNED.code())), count(sent.and(PAYMENT.RESULT.isNull())), count(sent.not()))
                .from(PAYMENT).where(PAYMENT.LIFE.eq(Change.ALIVE)).groupBy(PAYMENT.PAYMENT_LIST)
                .fetchMap(row -> new RecordId(row.value1()), row -> new Tally(row.value2(), row.value3().longValue(), row.value4(), row.value5(),
                        row.value6(), row.value7()));
    }

    private static Field<BigDecimal> sum(Field<Long> field, Condition which) {
        return DSL.coalesce(DSL.sum(DSL.when(which, field)), BigDecimal.ZERO);
    }

    private static Field<Integer> count(Condition which) {
        return DSL.count(DSL.when(which, 1));
    }
}
