package cunbu.core.indicator;

import cunbu.core.time.Period;
import java.time.LocalDate;

/** Where a day lies, seen from a period. */
public enum When {
    BEFORE, IN, AFTER, UNKNOWN;

    /** @param day null if not known */
    public static When of(LocalDate day, Period period) {
        if (day == null) {
            return UNKNOWN;
        }
        return day.isBefore(period.from()) ? BEFORE : period.contains(day) ? IN : AFTER;
    }
}
