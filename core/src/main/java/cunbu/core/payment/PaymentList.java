package cunbu.core.payment;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is paid out in one go for one scheme in one area.
 *
 * @param fromMonth first month that it pays for
 * @param toMonth   last month that it pays for
 * @param closedOn  the day from which nothing on it changes any more; null before it
 */
public record PaymentList(RecordId id, String scheme, AreaCode area, YearMonth fromMonth, YearMonth toMonth, LocalDate madeOn, LocalDate closedOn)
        implements Recorded {
}
