package cunbu.core.payment;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One line of a payment list: what one person gets. Amounts are in fen, hundredths of a yuan; the payers' shares add up to the whole.
 *
 * @param account      id of the bank account; null if none is known
 * @param kind         of the amount, such as {@code death} or {@code disability}; null where a scheme has only one
 * @param fromMonth    first month that it pays for
 * @param toMonth      last month that it pays for
 * @param result       null until the bank has reported; likewise the day
 * @param resultReason why the bank returned it; else null
 */
public record Payment(RecordId id, RecordId paymentList, RecordId awardCase, RecordId person, RecordId account, String kind, YearMonth fromMonth,
                      YearMonth toMonth, Long amountFen, Long centralFen, Long provinceFen, Long cityFen, Long countyFen, Long unitFen,
                      PaymentResult result, LocalDate resultOn, String resultReason) implements Recorded {
}
