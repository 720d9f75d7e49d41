package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            births=83928 average-population=1000000,  83.93
            births=83925 average-population=1000000,  83.93
            births=83924 average-population=1000000,  83.92
            births=1 average-population=3,           333.33
            births=2 average-population=3,           666.67
            births=0 average-population=3,             0.00
            """)
    void ratesAreRoundedHalfUpToTwoDecimals(String counts, String shown) {
        assertThat(Figure.of(Indicator.CRUDE_BIRTH_RATE, Counted.of(counts), null).value().map(Object::toString)).contains(shown);
    }

    @Test
    void naturalIncreaseIsSubtractedBeforeItIsRounded() {
        Measures counts = Counted.of("births=10049 deaths=5051 average-population=10000000");

        assertThat(shown(Indicator.CRUDE_BIRTH_RATE, counts)).isEqualTo("1.00");
        assertThat(shown(Indicator.DEATH_RATE, counts)).isEqualTo("0.51");
        assertThat(shown(Indicator.NATURAL_INCREASE_RATE, counts)).isEqualTo("0.50");
    }

    @Test
    void aDecreaseIsBelowZero() {
        assertThat(shown(Indicator.NATURAL_INCREASE_RATE, Counted.of("births=3 deaths=5 average-population=1000"))).isEqualTo("-2.00");
        assertThat(shown(Indicator.POPULATION_GROWTH_RATE, Counted.of("opening-population=1001 closing-population=999"))).isEqualTo("-2.00");
    }

    @Test
    void theChangeIsSubtractedBeforeItIsRounded() {
        Figure figure = Figure.of(Indicator.FIRST_BIRTH_SHARE, Counted.of("births=100000 births-first=50004"),
                Counted.of("births=100000 births-first=49996"));

        assertThat(figure.value().map(Object::toString)).contains("50.00");
        assertThat(figure.before().map(Object::toString)).contains("50.00");
        assertThat(figure.change().map(Object::toString)).contains("0.01");
    }

    @Test
    void anAveragePopulationNeedNotBeWhole() {
        Figure figure = Figure.of(Indicator.CRUDE_BIRTH_RATE, Counted.of("births=4 opening-population=1000 closing-population=1001"), null);

        assertThat(figure.rate().denominator()).isEqualByComparingTo("1000.5");
        assertThat(figure.value().map(Object::toString)).contains("4.00");
    }

    @Test
    void aDenominatorOfZeroGivesNoValueAndANote() {
        Figure figure = Figure.of(Indicator.SEX_RATIO_AT_BIRTH, Counted.of("births-male=3 births-female=0"), null);

        assertThat(figure.value()).isEmpty();
        assertThat(figure.interval()).isEmpty();
        assertThat(figure.few()).isFalse();
        assertThat(figure.notes()).containsExactly(Note.of("denominatorZero", "births-female"));
    }

    @Test
    void everyUnknownPartIsNamed() {
        Figure figure = Figure.of(Indicator.NATURAL_INCREASE_RATE, Counted.of("births=3"), null);

        assertThat(figure.value()).isEmpty();
        assertThat(figure.notes()).containsExactly(Note.of("measureUnknown", "deaths"), Note.of("measureUnknown", "average-population"));
    }

    @Test
    void thePartThatIsKnownIsKept() {
        Figure figure = Figure.of(Indicator.CRUDE_BIRTH_RATE, Counted.of("births=3"), null);

        assertThat(figure.rate().numerator()).isEqualByComparingTo("3");
        assertThat(figure.rate().denominator()).isNull();
    }

    @Test
    void aPlainCountHasNeitherDenominatorNorIntervalNorDecimals() {
        Figure figure = Figure.of(Indicator.IN_MIGRANTS, Counted.of("in-migrants=17033"), Counted.of("in-migrants=17040"));

        assertThat(figure.indicator().denominator()).isEmpty();
        assertThat(figure.value().map(Object::toString)).contains("17033");
        assertThat(figure.change().map(Object::toString)).contains("-7");
        assertThat(figure.interval()).isEmpty();
    }

    @Test
    void withoutComparisonThereIsNoLastYear() {
        Figure figure = Figure.of(Indicator.IN_MIGRANTS, Counted.of("in-migrants=17033"), null);

        assertThat(figure.before()).isEmpty();
        assertThat(figure.change()).isEmpty();
    }

    @Test
    void theLongActingUsersFollowFromTheFourMethods() {
        String three = "sterilised-male=1 sterilised-female=20 iud=60 married-women-15-49=100 ";

        assertThat(shown(Indicator.LONG_ACTING_CONTRACEPTION_RATE, Counted.of(three + "implant=3 condom=9"))).isEqualTo("84.00");
        assertThat(Figure.of(Indicator.LONG_ACTING_CONTRACEPTION_RATE, Counted.of(three), null).value()).isEmpty();
    }

    @Test
    void aPartLargerThanItsWholeIsShownWithANoteAndWithoutAnInterval() {
        Figure figure = Figure.of(Indicator.CONTRACEPTION_RATE, Counted.of("contraception-users=11 married-women-15-49=10"), null);

        assertThat(figure.value().map(Object::toString)).contains("110.00");
        assertThat(figure.interval()).isEmpty();
        assertThat(figure.notes()).containsExactly(Note.of("moreThanAll", "contraception-users", "married-women-15-49"));
    }

    @Test
    void aCountBelowZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Counted.of("births=-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(1, -1));
    }

    private static String shown(Indicator indicator, Measures counts) {
        return Figure.of(indicator, counts, null).value().orElseThrow().toPlainString();
    }
}
