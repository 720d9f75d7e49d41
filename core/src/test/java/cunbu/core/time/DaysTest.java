package cunbu.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"1960-06-15, 2020-06-14, 59", "1960-06-15, 2020-06-15, 60", "1960-02-29, 2021-02-28, 60", "1960-02-29, 2021-03-01, 61",
            "1960-02-29, 2020-02-28, 59", "1960-02-29, 2020-02-29, 60"})
    void ageCountsCompletedYears(LocalDate bornOn, LocalDate day, int age) {
        assertThat(Days.age(bornOn, day)).isEqualTo(age);
    }

    @Test
    void anUnknownDayIsNeitherBeforeNorAfter() {
        LocalDate day = LocalDate.of(2009, 1, 1);
        assertThat(Days.after(null, day) || Days.after(day, null) || Days.before(null, day) || Days.before(day, null)).isFalse();
        assertThat(Days.after(day, day) || Days.before(day, day)).isFalse();
        assertThat(Days.after(day.plusDays(1), day) && Days.before(day, day.plusDays(1))).isTrue();
    }
}
