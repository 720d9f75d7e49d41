package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodChoiceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2009-09,        , 2008
            2009-10,        , 2009
            2026-11, 2009-09, 2009
            2026-11, 2009-08, 2008
            2009-12, 2009-12, 2009
            2009-12, 2010-09, 2010
            """)
    void theLastCompleteStatisticalYearComesFirst(YearMonth now, YearMonth lastMonth, int year) {
        PeriodChoice choice = new PeriodChoice(now, Optional.ofNullable(lastMonth));

        assertThat(choice.period()).isEqualTo(Period.statisticalYear(year));
        assertThat(choice.years()).startsWith(now.getMonthValue() >= 10 ? now.getYear() + 1 : now.getYear()).contains(year, year - 5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STATISTICAL_YEAR, 2008-10-01, 2009-09-30
            FIRST_HALF,       2008-10-01, 2009-03-31
            CALENDAR_YEAR,    2009-01-01, 2009-12-31
            """)
    void everyKindOfPeriodHasItsDays(Span span, LocalDate first, LocalDate last) {
        PeriodChoice choice = new PeriodChoice(YearMonth.of(2009, 12), Optional.empty());
        choice.span.set(span);

        assertThat(choice.period()).isEqualTo(Period.inclusive(first, last));
    }

    @Test
    void daysTypedInAnyUsualFormAreUnderstood() {
        PeriodChoice choice = new PeriodChoice(YearMonth.of(2009, 12), Optional.empty());
        choice.span.set(Span.OTHER);
        choice.from.set("2009年3月1日");
        choice.to.set("20090401");

        assertThat(choice.refusals()).isEmpty();
        assertThat(choice.period()).isEqualTo(new Period(LocalDate.of(2009, 3, 1), LocalDate.of(2009, 4, 2)));
    }
}
