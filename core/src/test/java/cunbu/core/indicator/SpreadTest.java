package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals, against values computed by hand from the published formulas. */
class SpreadTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2042, 290883, 6.72,  7.33
              10,   1000, 4.79, 18.39
               1,   1889, 0.01,  2.95
               0, 290883, 0.00,  0.01
            """)
    void byarForEventsInAPopulation(long events, long population, String low, String high) {
        assertInterval(Spread.BYAR, Rate.of(events, population), Unit.PER_MILLE, low, high);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
               81,   263, 25.53,  36.62
             2012,  2042, 97.91,  98.97
            46439, 55332, 83.62,  84.23
                0,    10,  0.00,  27.75
               10,    10, 72.25, 100.00
            """)
    void wilsonForShares(long part, long whole, String low, String high) {
        assertInterval(Spread.WILSON, Rate.of(part, whole), Unit.PERCENT, low, high);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1062, 980, 99.36, 118.19
               7,   6, 41.13, 330.92
               0,   5,  0.00,  76.83
            """)
    void theSexRatioTurnsTheIntervalOfTheShareOfBoysIntoARatio(long boys, long girls, String low, String high) {
        assertInterval(Spread.WILSON_ODDS, Rate.of(boys, girls), Unit.PER_HUNDRED_GIRLS, low, high);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BYAR,        19, 1900, true
            BYAR,        20, 1900, false
            WILSON,       0,   19, true
            WILSON,       0,   20, false
            WILSON_ODDS, 19,   30, true
            WILSON_ODDS, 30,   19, true
            WILSON_ODDS, 20,   20, false
            NONE,         1,    1, false
            """)
    void fewerThanTwentyBehindAValueAreFew(Spread spread, long numerator, long denominator, boolean few) {
        assertThat(spread.few(Rate.of(numerator, denominator))).isEqualTo(few);
    }

    @Test
    void theIntervalHoldsTheValue() {
        long seed = 20090930;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            long whole = random.nextLong(1, 100_000);
            Rate rate = Rate.of(random.nextLong(0, whole + 1), whole);
            for (Spread spread : new Spread[] {Spread.BYAR, Spread.WILSON, Spread.WILSON_ODDS}) {
                Interval interval = spread.of(rate, Unit.PERCENT).orElseThrow();
                assertThat(rate.in(Unit.PERCENT).orElseThrow()).as("%s of %s, seed %d", spread, rate, seed)
                        .isBetween(interval.lowShown(), interval.highShown());
            }
        }
    }

    private static void assertInterval(Spread spread, Rate rate, Unit unit, String low, String high) {
        Interval interval = spread.of(rate, unit).orElseThrow();
        assertThat(interval.lowShown().toPlainString()).isEqualTo(low);
        assertThat(interval.highShown().toPlainString()).isEqualTo(high);
    }
}
