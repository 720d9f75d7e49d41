package cunbu.app.indicator;

import cunbu.core.history.Coded;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** The kinds of period that can be chosen for a year; the days of any other are typed. */
enum Span implements Coded {
    STATISTICAL_YEAR("statistical-year") {
        @Override
        Period of(int year) {
            return Period.statisticalYear(year);
        }
    },
    FIRST_HALF("first-half") {
        @Override
        Period of(int year) {
            return new Period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 4, 1));
        }
    },
    CALENDAR_YEAR("calendar-year") {
        @Override
        Period of(int year) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
    },
    OTHER("other") {
        @Override
        Period of(int year) {
            throw new IllegalStateException("its days are typed");
        }
    };

    private final String code;

    Span(String code) {
        this.code = code;
    }

    abstract Period of(int year);

    /** The statistical year that a month belongs to. */
    static int statisticalYear(YearMonth month) {
        return month.getMonthValue() >= 10 ? month.getYear() + 1 : month.getYear();
    }

    @Override
    public String code() {
        return code;
    }
}
