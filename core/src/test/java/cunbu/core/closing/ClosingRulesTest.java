package cunbu.core.closing;

import static cunbu.core.closing.Invented.TOWNSHIP;
import static cunbu.core.closing.Invented.YEAR;
import static cunbu.core.closing.Invented.tally;
import static cunbu.core.closing.Invented.village;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Measure;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2009-09-01, 2009-09-30, true
            2008-02-01, 2008-02-29, true
            2008-10-01, 2009-09-30, true
            2008-10-01, 2009-03-31, true
            2009-01-01, 2009-12-31, true
            2009-09-01, 2009-09-29, false
            2009-09-02, 2009-10-01, false
            2009-01-01, 2009-03-31, false
            2009-04-01, 2009-09-30, false
            2007-10-01, 2009-09-30, false
            """)
    void whatOfficesReportOnCanBeClosed(LocalDate from, LocalDate to, boolean closable) {
        assertThat(ClosingRules.closable(Period.inclusive(from, to))).isEqualTo(closable);
    }

    @Test
    void aPeriodIsClosedFromTheDayAfterItsLast() {
        assertThat(reasons(LocalDate.of(2009, 9, 30), List.of())).containsExactly("closing.notOver");
        assertThat(reasons(LocalDate.of(2009, 10, 1), List.of())).isEmpty();
    }

    @Test
    void aPeriodIsClosedOnce() {
        Closing closed = ClosedPeriod.of(new Invented(1).frozen(), new Invented(1).ids(), Invented.CLOSED_ON, "clerk").closing();

        assertThat(reasons(LocalDate.of(2010, 1, 1), List.of(closed))).containsExactly("closing.alreadyClosed");
        assertThat(ClosingRules.refusals(YEAR.yearBefore(), TOWNSHIP, List.of(closed), LocalDate.of(2010, 1, 1))).isEmpty();
        assertThat(ClosingRules.refusals(YEAR, village(1), List.of(closed), LocalDate.of(2010, 1, 1))).isEmpty();
    }

    private static List<String> reasons(LocalDate today, List<Closing> closings) {
        return ClosingRules.refusals(YEAR, TOWNSHIP, closings, today).stream().map(Refusal::reason).toList();
    }

    @Test
    void whatSomeVillagesLackAndWhatDoesNotBalanceIsLookedAtAgain() {
        var tally = tally(Map.of(village(1), Map.of(Measure.CONDOM, 3, Measure.BIRTHS, 2, Measure.BIRTHS_FIRST, 1, Measure.BIRTHS_SECOND, 0, Measure.BIRTHS_HIGHER, 0),
                village(2), Map.of(Measure.BIRTHS, 1, Measure.BIRTHS_FIRST, 1, Measure.BIRTHS_SECOND, 0, Measure.BIRTHS_HIGHER, 0)));
        var checks = NationalForm.POPULATION_AND_BIRTHS.fill(tally, TOWNSHIP, tally.villages().keySet()).checks();

        assertThat(ClosingRules.warnings(tally, TOWNSHIP, checks)).containsExactly(
                Refusal.of("area", "closing.partlyUnknown", "condom", 1, 2, village(2)), Refusal.of("area", "closing.checkFails", "orders", 2, village(1)));
    }
}
