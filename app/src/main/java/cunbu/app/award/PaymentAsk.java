package cunbu.app.award;

import cunbu.core.place.AreaCode;
import java.time.YearMonth;

/**
 * For what a payment list is to be made.
 *
 * @param scheme its code
 * @param since  the month from which months before {@code from} are taken in that were never on a list; equal to {@code from} if
 *               none are. What the bank returned is always taken in.
 */
public record PaymentAsk(String scheme, AreaCode area, YearMonth from, YearMonth to, YearMonth since) {

    public static PaymentAsk of(String scheme, AreaCode area, YearMonth from, YearMonth to) {
        return new PaymentAsk(scheme, area, from, to, from);
    }
}
