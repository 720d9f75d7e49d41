package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.Month;
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
            STATISTICAL_YEAR,     2008-10-01, 2009-09-30
            FIRST_HALF,           2008-10-01, 2009-03-31
            SECOND_HALF,          2009-04-01, 2009-09-30
            CALENDAR_YEAR,        2009-01-01, 2009-12-31
            CALENDAR_FIRST_HALF,  2009-01-01, 2009-06-30
            CALENDAR_SECOND_HALF, 2009-07-01, 2009-12-31
            MONTH,                2009-09-01, 2009-09-30
            """)
    void everyKindOfPeriodHasItsDays(Span span, LocalDate first, LocalDate last) {
        PeriodChoice choice = new PeriodChoice(YearMonth.of(2009, 12), Optional.empty());
        choice.span.set(span);

        assertThat(choice.period()).isEqualTo(Period.inclusive(first, last));
    }

    @Test
    void anyMonthOfTheYearCanBeChosen() {
        PeriodChoice choice = new PeriodChoice(YearMonth.of(2009, 12), Optional.empty());
        choice.span.set(Span.MONTH);
        choice.year.set(2008);
        choice.month.set(Month.FEBRUARY);

        assertThat(choice.period()).isEqualTo(Period.inclusive(LocalDate.of(2008, 2, 1), LocalDate.of(2008, 2, 29)));
    }

    @Test
    void aPeriodThatHasNotBegunIsRefusedAndOneThatHasIsNot() {
        PeriodChoice choice = new PeriodChoice(YearMonth.of(2009, 11), Optional.empty());
        choice.span.set(Span.MONTH);
        choice.month.set(Month.DECEMBER);
        assertThat(choice.refusals()).containsExactly(Refusal.of("span", "indicator.notBegun", LocalDate.of(2009, 12, 1)));
        choice.month.set(Month.NOVEMBER);
        assertThat(choice.refusals()).isEmpty();

        choice.span.set(Span.OTHER);
        choice.from.set("2010-01-01");
        choice.to.set("2010-02-01");
        assertThat(choice.refusals()).containsExactly(Refusal.of("from", "indicator.notBegun", LocalDate.of(2010, 1, 1)));
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
