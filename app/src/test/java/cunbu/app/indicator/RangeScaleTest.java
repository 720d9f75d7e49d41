package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeScaleTest {

    private static final Figure WHOLE = share(500, 1000);

    @Test
    void allValuesAndTheIntervalsOfManyLieInside() {
        RangeScale scale = RangeScale.of(WHOLE, List.of(share(40, 100), share(60, 100), share(1, 1)));

        assertThat(scale.at(30.94)).isBetween(0.05, 0.2);
        assertThat(scale.at(100)).isBetween(0.8, 0.95);
        assertThat(scale.whole()).isEqualTo(50);
    }

    @Test
    void theIntervalOfASmallNumberDoesNotPressTheOthersTogether() {
        RangeScale scale = RangeScale.of(WHOLE, List.of(share(400, 1000), share(5, 10)));

        assertThat(scale.at(23)).isZero();
        assertThat(scale.at(77)).isEqualTo(1);
    }

    @Test
    void whereAllAreSmallTheNarrowestIntervalIsShownWhole() {
        RangeScale scale = RangeScale.of(WHOLE, List.of(share(5, 10), share(1, 2)));

        assertThat(scale.at(23.66)).isCloseTo(0.083, within(0.01));
        assertThat(scale.at(9)).isZero();
    }

    @Test
    void withoutAnyValueThereIsStillAScale() {
        RangeScale scale = RangeScale.of(null, List.of());

        assertThat(scale.whole()).isNaN();
        assertThat(scale.at(0.5)).isCloseTo(0.5, within(0.01));
    }

    private static Figure share(long part, long whole) {
        return new Figure(Indicator.FIRST_BIRTH_SHARE, Rate.of(part, whole), null, List.of());
    }
}
