package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure may be opened into, and what is put together when it is. */
class OpeningTest {

    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final Bases LATE_COUNTED = new Bases(PopulationBase.AVERAGE, MarriedBase.EVER_MARRIED, CertificateBase.ONE_CHILD_WOMEN, true, 30);

    @Test
    void policyComplianceContraceptionSurgeryAndWhatVillagesReportNeverOpenIntoPeople() {
        Set<Indicator> totals = Stream.of(Indicator.values()).filter(each -> each.opensInto() == Opening.TOTALS).collect(Collectors.toSet());
        assertThat(totals).isEqualTo(EnumSet.of(Indicator.POLICY_COMPLIANT_BIRTH_RATE, Indicator.LONG_ACTING_CONTRACEPTION_RATE,
                Indicator.CONTRACEPTION_RATE, Indicator.TWO_DAUGHTER_STERILISATION_SHARE, Indicator.MIGRANT_SUBMISSION_RATE,
                Indicator.MIGRANT_FEEDBACK_RATE, Indicator.PUBLICITY_HOUSEHOLD_COVERAGE, Indicator.POLICY_AWARENESS_RATE, Indicator.SATISFACTION_RATE,
                Indicator.ASSOCIATION_MEMBER_SHARE));
        assertThat(Stream.of(Measure.values()).filter(each -> each.code().contains("compliant") || each.code().contains("contraception")
                || each.code().contains("sterilis") || Returns.measures().contains(each))).allMatch(each -> each.opensInto() == Opening.TOTALS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IN,      false, IN,     ,
            BEFORE,  false, IN,     BORN_BEFORE,        BORN_BEFORE
            BEFORE,  true,  IN,     LATE_REPORT_APART,
            BEFORE,  true,  BEFORE, BORN_BEFORE,        BORN_BEFORE
            IN,      true,  AFTER,  ,                   LATE_REPORT_LATER
            AFTER,   true,  IN,     BORN_AFTER,         BORN_AFTER
            UNKNOWN, true,  IN,     UNKNOWN_BIRTH_DATE, UNKNOWN_BIRTH_DATE
            """)
    void aBirthCountsOnceWhicheverWayLateReportsCount(When born, boolean late, When reported, LeftOut apart, LeftOut counted) {
        BirthTraits traits = new BirthTraits(born, late, reported, Sex.MALE, 1L, true);
        assertThat(traits.why(Measure.BIRTHS, Bases.USUAL)).isEqualTo(apart);
        assertThat(traits.why(Measure.BIRTHS, LATE_COUNTED)).isEqualTo(counted);
    }

    @Test
    void theBasesChooseTheDenominator() {
        Bases other = new Bases(PopulationBase.CLOSING, MarriedBase.EVER_MARRIED, CertificateBase.ALL_MARRIED_WOMEN, false, 30);
        assertThat(Indicator.CRUDE_BIRTH_RATE.denominator(other)).contains(Measure.CLOSING_POPULATION);
        assertThat(Indicator.ONLY_CHILD_CERTIFICATE_RATE.denominator(other)).contains(Measure.MARRIED_WOMEN_15_49);
        assertThat(Figure.of(Indicator.CRUDE_BIRTH_RATE, Counted.of("births=3 closing-population=1000"), null, other).value())
                .contains(new BigDecimal("3.00"));
    }

    @Test
    void whoeverIsThereAtBothEndsChangesNothingAndIsLeftOut() {
        Split closing = new Split(List.of(item("a"), item("b")), List.of(item("c")));
        Split opening = new Split(List.of(item("a"), item("c")), List.of(item("b")));
        Split growth = closing.and(opening.times(BigDecimal.ONE.negate()));
        assertThat(growth.counted()).extracting(item -> item.share().intValue()).containsExactly(1, -1);
        assertThat(growth.leftOut()).extracting(Item::reason).containsExactly(LeftOut.AT_BOTH_ENDS);
        BigDecimal half = new BigDecimal("0.5");
        assertThat(closing.times(half).and(opening.times(half)).counted().stream().map(Item::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("2");
    }

    private static Item item(String letter) {
        RecordId id = new RecordId("530824101000-" + letter.repeat(26));
        return new Item(id, id, VILLAGE, BigDecimal.ONE, null, null);
    }
}
