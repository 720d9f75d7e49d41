package cunbu.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCodesTest {

    private final RegionCodes codes = RegionCodes.known();

    @ParameterizedTest
    @CsvSource({"532725, true", "530824, true", "110105, true", "532799, false", "530899, false", "990101, false", "530102, true"})
    void aCodeOfAnyEditionIsKnown(String region, boolean known) {
        assertThat(codes.knows(region)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"532725, 1984, 景谷县", "532725, 1985, 景谷傣族彝族自治县", "532725, 2002, 景谷傣族彝族自治县", "530824, 2003, 景谷傣族彝族自治县", "5308, 2006, 思茅市", "5308, 2007, 普洱市"})
    void aCodeHasTheNameOfItsYear(String code, int year, String name) {
        assertThat(codes.on(code, Year.of(year)).orElseThrow().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"532725, 2003", "530824, 2002"})
    void aCodeIsNotInForceOutsideItsYears(String code, int year) {
        assertThat(codes.on(code, Year.of(year))).isEmpty();
    }

    @Test
    void everyEditionNamesItsSource() {
        assertThat(codes.history("532725")).hasSize(2).allSatisfy(edition -> assertThat(edition.source()).isNotBlank());
    }
}
