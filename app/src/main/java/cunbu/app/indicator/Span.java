package cunbu.app.indicator;

import cunbu.core.history.Coded;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/** The kinds of period that can be chosen for a year; the days of any other are typed. */
enum Span implements Coded {
    /** From October of the year before. */
    STATISTICAL_YEAR(Month.OCTOBER, 12),
    FIRST_HALF(Month.OCTOBER, 6),
    SECOND_HALF(Month.APRIL, 6),
    CALENDAR_YEAR(Month.JANUARY, 12),
    CALENDAR_FIRST_HALF(Month.JANUARY, 6),
    CALENDAR_SECOND_HALF(Month.JULY, 6),
    /** Which one is chosen beside it. */
    MONTH(null, 1),
    OTHER(null, 0);

    private final Month first;
    private final int months;

    Span(Month first, int months) {
        this.first = first;
        this.months = months;
    }

    /** @param month matters for a month alone @throws IllegalStateException for days that are typed */
    Period of(int year, Month month) {
        if (this == OTHER) {
            throw new IllegalStateException("its days are typed");
        }
        LocalDate from = LocalDate.of(first == Month.OCTOBER ? year - 1 : year, first == null ? month : first, 1);
        return new Period(from, from.plusMonths(months));
    }

    /** The statistical year that a month belongs to. */
    static int statisticalYear(YearMonth month) {
        return month.getMonthValue() >= Month.OCTOBER.getValue() ? month.getYear() + 1 : month.getYear();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
