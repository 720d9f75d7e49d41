package cunbu.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOverlapTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2008-09-01, 2008-09-30, false
            2008-09-01, 2008-10-01, true
            2009-05-01, 2009-05-31, true
            2009-09-30, 2009-12-31, true
            2009-10-01, 2009-12-31, false
            """)
    void periodsOverlapIfADayLiesInBoth(LocalDate first, LocalDate last, boolean overlaps) {
        Period other = Period.inclusive(first, last);
        assertThat(Period.statisticalYear(2009).overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(Period.statisticalYear(2009))).isEqualTo(overlaps);
    }
}
