package cunbu.app.sample;

import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** The two statistical years of which the practice county keeps the events: 2008 (number 0) and 2009 (number 1). */
final class Years {

    static final int COUNT = 2;
    static final int MONTHS = 12 * COUNT;
    /** The first day of the first year, and the first day after the second. */
    static final LocalDate OPENING = of(0).from();
    static final LocalDate CLOSING = of(1).until();

    private Years() {
    }

    static Period of(int year) {
        return Period.statisticalYear(2008 + year);
    }

    static String name(int year) {
        return String.valueOf(2008 + year);
    }

    static YearMonth month(int month) {
        return YearMonth.from(OPENING).plusMonths(month);
    }

    /** The number of the month, from 0; outside 0..23 for a day in neither year. */
    static int monthOf(LocalDate day) {
        return (day.getYear() - OPENING.getYear()) * 12 + day.getMonthValue() - OPENING.getMonthValue();
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
