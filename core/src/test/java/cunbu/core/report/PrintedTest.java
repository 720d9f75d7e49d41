package cunbu.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            98.5           |    98.5 |  1
            12.50          |   12.50 |  2
            8              |       8 |  0
            17,033         |   17033 |  0
            １７０３３人     |   17033 |  0
            1.7万          |   17000 | -3
            2.909E+5       |  290900 | -2
            98.53%         |   98.53 |  2
            7.02‰          |    7.02 |  2
            -0.44          |   -0.44 |  2
            −2.06个百分点   |   -2.06 |  2
            下降 0.44 个百分点 | -0.44 |  2
            上升2.06百分点  |    2.06 |  2
            +2.06          |    2.06 |  2
            108:100        |     108 |  0
            108.15：100    |  108.15 |  2
            """)
    void aNumberIsReadWithItsPrecision(String text, BigDecimal value, int scale) {
        Printed printed = Printed.of(text).orElseThrow();

        assertThat(printed.value()).isEqualByComparingTo(value);
        assertThat(printed.value().scale()).isEqualTo(scale);
        assertThat(printed.girlsFirst()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "n/a", "98.5.3", "17,03", "1e99", "1e999999999", "--1", "12-13", "0x10", "九十八", "1:2:3", "1234567890123456"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Printed.of(text)).isEmpty();
    }

    @Test
    void girlsBeforeBoysAreNoticed() {
        assertThat(Printed.of("100:108")).contains(new Printed(new BigDecimal("108"), true));
    }
}
