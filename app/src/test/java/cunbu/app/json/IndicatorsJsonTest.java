package cunbu.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Target;
import cunbu.core.indicator.Targets;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorsJsonTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private final IndicatorsJson json = new IndicatorsJson(note -> note.reason() + note.arguments());

    @Test
    void aRateIsWrittenAsPromised() {
        Measures counts = counts(Map.of(Measure.BIRTHS, "2042", Measure.AVERAGE_POPULATION, "290883"));

        assertThat(json.write(overview(Figure.of(Indicator.CRUDE_BIRTH_RATE, counts, counts)), false)).isEqualTo("""
                {
                  "area" : "530824000000",
                  "period" : {
                    "from" : "2008-10-01",
                    "to" : "2009-09-30",
                    "basis" : "statistical-year"
                  },
                  "indicators" : [ {
                    "id" : "crude-birth-rate",
                    "numerator" : 2042,
                    "denominator" : 290883,
                    "denominatorOf" : "average-population",
                    "value" : "7.02",
                    "unit" : "per-mille",
                    "previous" : "7.02",
                    "change" : "0.00",
                    "interval" : [ "6.72", "7.33" ],
                    "notes" : [ ]
                  } ],
                  "bases" : {
                    "population" : "average",
                    "married" : "ever-married",
                    "certificate" : "one-child-women",
                    "lateBirths" : "apart",
                    "migrantDays" : 30
                  }
                }""");
    }

    @Test
    void aTargetOfTheCountyStandsBesideItsFigure() {
        Target target = new Target(new BigDecimal("95"), new Citation(COUNTY, "县政府考核办法", LocalDate.of(2009, 1, 1), false));
        IndicatorsJson withTargets = new IndicatorsJson(Note::reason, (area, day) -> area.equals(COUNTY) && day.equals(LocalDate.of(2009, 9, 30))
                ? new Targets(Map.of(Indicator.PAYMENT_RATE, target)) : Targets.NONE);
        Measures counts = counts(Map.of(Measure.PAYMENTS_DUE, "100", Measure.PAYMENTS_MADE_ON_TIME, "96", Measure.BIRTHS, "1"));

        assertThat(withTargets.write(overview(Figure.of(Indicator.PAYMENT_RATE, counts, null)), false)).contains("""
                    "target" : {
                      "value" : "95",
                      "source" : "县政府考核办法",
                      "confirmed" : false
                    }
                """);
        assertThat(withTargets.write(overview(Figure.of(Indicator.CRUDE_BIRTH_RATE, counts, null)), false)).doesNotContain("target");
        assertThat(json.write(overview(Figure.of(Indicator.PAYMENT_RATE, counts, null)), false)).doesNotContain("target");
    }

    @Test
    void aDenominatorThatIsNotWholeIsText() {
        Measures counts = counts(Map.of(Measure.BIRTHS, "0", Measure.OPENING_POPULATION, "10", Measure.CLOSING_POPULATION, "11"));

        assertThat(json.write(overview(Figure.of(Indicator.CRUDE_BIRTH_RATE, counts, null)), false))
                .contains("\"numerator\" : 0", "\"denominator\" : \"10.5\"", "\"previous\" : null", "\"change\" : null");
    }

    @Test
    void aRateOverZeroHasNoValueAndANote() {
        Measures counts = counts(Map.of(Measure.BIRTHS_MALE, "3", Measure.BIRTHS_FEMALE, "0"));

        assertThat(json.write(overview(Figure.of(Indicator.SEX_RATIO_AT_BIRTH, counts, null)), false))
                .contains("\"denominator\" : 0", "\"value\" : null", "\"interval\" : null", "\"denominatorZero[births-female]\"");
    }

    @Test
    void aPlainCountHasNoDenominator() {
        Measures counts = counts(Map.of(Measure.IN_MIGRANTS, "17033"));

        assertThat(json.write(overview(Figure.of(Indicator.IN_MIGRANTS, counts, null)), false))
                .contains("\"numerator\" : 17033", "\"denominator\" : null", "\"denominatorOf\" : null", "\"value\" : \"17033\"");
    }

    @Test
    void townshipsAndVillagesStandInAListOfTheSameShape() {
        Measures counts = counts(Map.of(Measure.IN_MIGRANTS, "3"));
        AreaFigures whole = new AreaFigures(COUNTY, List.of());
        AreaFigures part = new AreaFigures(new AreaCode("530824101000"), List.of(Figure.of(Indicator.IN_MIGRANTS, counts, null)));
        Period period = Period.statisticalYear(2009);

        assertThat(json.write(new Overview(period, whole, List.of(part)), true)).contains("\"areas\" : [ {", "\"area\" : \"530824101000\"");
        assertThat(json.write(new Overview(period, whole, List.of()), true)).contains("\"areas\" : [ ]");
        assertThat(json.write(new Overview(period, whole, List.of()), false)).doesNotContain("areas");
    }

    private static Overview overview(Figure figure) {
        return new Overview(Period.statisticalYear(2009), new AreaFigures(COUNTY, List.of(figure)), List.of());
    }

    private static Measures counts(Map<Measure, String> counts) {
        return Measures.of(counts.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, each -> new BigDecimal(each.getValue()))));
    }
}
