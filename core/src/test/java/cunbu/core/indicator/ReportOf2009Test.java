package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Coded;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The county's published figures of the statistical year 2009, computed from its published counts. */
class ReportOf2009Test {

    private static final Measures YEAR = Counted.of("""
            opening-population=290883 closing-population=290883 births=2042 births-policy-compliant=2012
            births-first=1245 births-second=788 births-higher=9 births-male=1062 births-female=980
            married-women-15-49=55332 long-acting-contraception-users=46439 married-women-one-child=21700
            two-daughter-households=5526 two-daughter-households-with-sterilisation=3014 only-child-certificates-held=9420
            in-migrants=17033 out-migrants=12393 association-members=42226""");
    private static final Measures YEAR_BEFORE = Counted.of("""
            opening-population=290883 closing-population=290883 births=2042 births-policy-compliant=2021
            births-first=1287 births-second=746 births-higher=9 births-male=1076 births-female=966""");

    @ParameterizedTest
    @CsvSource(textBlock = """
            crude-birth-rate,                   7.02,  7.02,   0.00
            policy-compliant-birth-rate,       98.53, 98.97,  -0.44
            first-birth-share,                 60.97, 63.03,  -2.06
            second-birth-share,                38.59, 36.53,   2.06
            higher-birth-share,                 0.44,  0.44,   0.00
            sex-ratio-at-birth,               108.37, 111.39, -3.02
            population-growth-rate,             0.00,  0.00,   0.00
            """)
    void figureLastYearAndChange(String id, BigDecimal value, BigDecimal before, BigDecimal change) {
        Figure figure = figure(id);

        assertThat(figure.value()).contains(value);
        assertThat(figure.before()).contains(before);
        assertThat(figure.change()).contains(change);
        assertThat(figure.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            long-acting-contraception-rate,   83.93
            two-daughter-sterilisation-share, 54.54
            only-child-certificate-rate,      43.41
            association-member-share,         14.52
            in-migrants,                      17033
            out-migrants,                     12393
            """)
    void figureWithoutLastYear(String id, BigDecimal value) {
        assertThat(figure(id).value()).contains(value);
        assertThat(figure(id).before()).isEmpty();
        assertThat(figure(id).change()).isEmpty();
    }

    @Test
    void theDenominatorOfTheBirthRateIsTheAveragePopulation() {
        assertThat(Indicator.CRUDE_BIRTH_RATE.denominator()).contains(Measure.AVERAGE_POPULATION);
        assertThat(figure("crude-birth-rate").rate().denominator()).isEqualByComparingTo("290883");
    }

    @Test
    void whatTheReportDoesNotCountIsUnknownAndSaysSo() {
        Figure deaths = figure("death-rate");

        assertThat(deaths.value()).isEmpty();
        assertThat(deaths.notes()).containsExactly(Note.of("measureUnknown", "deaths"));
    }

    private static Figure figure(String id) {
        return Figure.of(Coded.of(Indicator.class, id), YEAR, YEAR_BEFORE);
    }
}
