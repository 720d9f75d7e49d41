package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.BirthMonths.Count;
import cunbu.core.indicator.BirthMonths.Month;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthMonthsTest {

    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final AreaCode OTHER = new AreaCode("530824101202");

    @Test
    void everyMonthOfThePeriodIsThereWithTheSameMonthAYearBefore() {
        Period quarter = Period.inclusive(LocalDate.of(2009, 11, 1), LocalDate.of(2010, 1, 31));
        BirthMonths births = new BirthMonths(quarter, List.of(new Count(VILLAGE, YearMonth.of(2009, 11), 2), new Count(OTHER, YearMonth.of(2009, 11), 3)),
                List.of(new Count(VILLAGE, YearMonth.of(2009, 1), 4)), List.of(new Count(OTHER, null, 1)));

        assertThat(births.in(VILLAGE)).containsExactly(new Month(YearMonth.of(2009, 11), 2, 0), new Month(YearMonth.of(2009, 12), 0, 0),
                new Month(YearMonth.of(2010, 1), 0, 4));
        assertThat(births.in(VILLAGE.township()).get(0).births()).isEqualTo(5);
        assertThat(births.undatedIn(VILLAGE)).isZero();
        assertThat(births.undatedIn(OTHER)).isEqualTo(1);
    }
}
