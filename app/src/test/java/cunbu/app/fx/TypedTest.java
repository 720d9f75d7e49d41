package cunbu.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2009-03-05", "20090305", "2009/3/5", "2009.3.5", "2009年3月5日", "２００９０３０５", " 2009-3-05 "})
    void aDayMayBeWrittenInManyWays(String typed) {
        assertThat(Typed.day(typed)).contains(LocalDate.of(2009, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2009-02-29", "09-03-05", "2009", "tomorrow", "20091305"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }
}
