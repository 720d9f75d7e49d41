package cunbu.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.indicator.Measure;
import cunbu.core.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresFileTest {

    @Test
    void countsAreReadAsNumbersOrAsText() throws IOException {
        MeasuresFile file = read("""
                {"area": "530824000000", "period": {"from": "2008-10-01", "to": "2009-09-30", "basis": "statistical-year"},
                 "measures": {"births": 2042, "average-population": "290883.5", "deaths": null}, "previous": {"births": 2041},
                 "benefits": [{"scheme": "rural-reward"}]}""");

        assertThat(file.area().text()).isEqualTo("530824000000");
        assertThat(file.period()).isEqualTo(Period.statisticalYear(2009));
        assertThat(file.measures().get(Measure.BIRTHS)).contains(new BigDecimal("2042"));
        assertThat(file.measures().get(Measure.AVERAGE_POPULATION)).contains(new BigDecimal("290883.5"));
        assertThat(file.measures().get(Measure.DEATHS)).isEmpty();
        assertThat(file.previous().get(Measure.BIRTHS)).contains(new BigDecimal("2041"));
        assertThat(file.unknownIds()).isEmpty();
    }

    @Test
    void aNameThatNoMeasureHasIsReportedAndPassedOver() throws IOException {
        MeasuresFile file = read("{\"area\": \"530824000000\", \"measures\": {\"birhts\": 3}, \"previous\": {\"x\": \"y\"}}");

        assertThat(file.unknownIds()).containsExactly("measures.birhts", "previous.x");
        assertThat(file.period()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"area": "530824000000", "measures": {"births": -1}}                                            | NOT_A_COUNT   | measures.births
            {"area": "530824000000", "measures": {"births": true}}                                          | NOT_A_COUNT   | measures.births
            {"area": "530824000000", "previous": {"births": "many"}}                                        | NOT_A_COUNT   | previous.births
            {"area": "530824000000", "measures": {"births": [1]}}                                           | NOT_A_COUNT   | measures.births
            {"area": "5308", "measures": {}}                                                                | NOT_AN_AREA   | area
            {"measures": {}}                                                                                | MISSING       | area
            {"area": "530824000000", "period": {"from": "2009-02-30", "to": "2009-03-31"}}                  | NOT_A_DAY     | period.from
            {"area": "530824000000", "period": {"from": "2009-10-01"}}                                      | NOT_A_DAY     | period.to
            {"area": "530824000000", "period": {"from": "2009-10-01", "to": "2009-09-30"}}                  | NOT_A_PERIOD  | period
            {"area": "530824000000", "measures": {"births": 1, "births": 2}}                                | NOT_JSON      | 1:60
            [1]                                                                                             | NOT_AN_OBJECT | ''
            """)
    void whatIsWrongIsNamedWithItsPlace(String text, NotUnderstood.Reason reason, String place) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(NotUnderstood.class, no -> {
            assertThat(no.reason()).isEqualTo(reason);
            assertThat(no.place()).isEqualTo(place);
        });
    }

    @Test
    void anEmptyFileIsNotJson() {
        assertThatThrownBy(() -> read("")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> read("{\"area\": \"530824000000\"} {")).isInstanceOf(NotUnderstood.class);
    }

    private static MeasuresFile read(String text) throws IOException {
        return MeasuresFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
