package cunbu.app.closing;

import cunbu.core.closing.Closing;
import cunbu.core.time.Period;

/**
 * A period that an office reports on, and how far it is.
 *
 * @param over        whether its last day has passed
 * @param closing     null while it is not closed
 * @param corrections how many; null while they have not been counted
 */
record PeriodRow(Period period, boolean over, Closing closing, Integer corrections) {

    PeriodRow corrected(int number) {
        return new PeriodRow(period, over, closing, number);
    }

    boolean isReady() {
        return over && closing == null;
    }
}
