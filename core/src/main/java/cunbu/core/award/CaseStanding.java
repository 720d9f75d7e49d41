package cunbu.core.award;

import cunbu.core.history.RecordId;
import java.time.LocalDate;

/**
 * How far a claim has come by its steps and payments.
 *
 * @param claim       id of the case
 * @param confirmedOn the county's confirmation; null before it
 * @param paidUntilOn the last day that has been paid for; null before the first payment
 * @param over        refused, withdrawn or ended: the person may apply anew
 */
public record CaseStanding(RecordId claim, LocalDate confirmedOn, LocalDate paidUntilOn, boolean over) {
}
