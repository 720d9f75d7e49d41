package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentsTest {

    @ParameterizedTest
    @CsvSource({"720, 12, 60.00, 60.00", "1000, 12, 83.33, 83.33", "1000, 3, 333.33, 333.33", "0.01, 2, 0.01, 0.00", "0, 12, 0.00, 0.00"})
    void evenPartsMakeTheWhole(BigDecimal whole, int parts, String first, String last) {
        List<BigDecimal> even = Cents.evenly(whole, parts);

        assertThat(even).hasSize(parts);
        assertThat(even.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        assertThat(even.get(0)).hasToString(first);
        assertThat(even.get(parts - 1)).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            720     | central 80, province 20                         | {CENTRAL=576.00, PROVINCE=144.00}
            4080    | central 80, province 14, city 1.2, county 4.8   | {CENTRAL=3264.00, PROVINCE=571.20, CITY=48.96, COUNTY=195.84}
            0.05    | central 50, province 30, county 20              | {CENTRAL=0.03, PROVINCE=0.01, COUNTY=0.01}
            100     | central 33.3, province 33.3, unit 33.4          | {CENTRAL=33.30, PROVINCE=33.30, UNIT=33.40}
            """)
    void sharesMakeTheWhole(BigDecimal whole, String shares, String expected) {
        Map<Payer, BigDecimal> parts = Cents.byShares(whole, Shares.parse(shares));

        assertThat(parts).hasToString(expected);
        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
    }
}
