package cunbu.core.payment;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How far a case has come, as payments must know it.
 *
 * @param confirmedOn  the county's confirmation; null while there is none
 * @param noticeEnded  whether the days for objections are over and no objection is open
 * @param entitledFrom the first day of the entitlement that was confirmed; null if it is not known
 * @param exitOn       the first day without entitlement; null while the case goes on
 */
public record Standing(LocalDate confirmedOn, boolean noticeEnded, LocalDate entitledFrom, LocalDate exitOn) {

    /** Whether the month lies before the month in which the entitlement begins. */
    public boolean startsAfter(YearMonth month) {
        return entitledFrom != null && month.isBefore(YearMonth.from(entitledFrom));
    }

    /** Whether the entitlement has ended before the month begins; the month in which it ends is due. */
    public boolean endsBefore(YearMonth month) {
        return exitOn != null && !month.atDay(1).isBefore(exitOn);
    }
}
