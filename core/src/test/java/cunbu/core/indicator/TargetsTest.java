package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.RecordId;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.law.LawRules;
import cunbu.core.law.LawValue;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetsTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final AreaCode TOWNSHIP = new AreaCode("530824101000");
    private static final LocalDate NEW_YEAR = LocalDate.of(2009, 1, 1);

    /** Written out here too, so that whoever widens the set has to do it twice. */
    private static final Set<String> POSSIBLE = Set.of("migrant-submission-rate", "migrant-feedback-rate", "migrant-verification-rate",
            "migrant-issuance-rate", "publicity-household-coverage", "policy-awareness-rate", "satisfaction-rate", "payment-rate",
            "eligibility-accuracy-rate");

    @Test
    void theBookKnowsTargetsForServicePaymentAndDataAndForNothingElse() {
        assertThat(LawBook.shipped().pages().stream().filter(page -> page.topic().equals(LawPage.TARGETS)).map(LawPage::parameter))
                .containsExactlyInAnyOrderElementsOf(POSSIBLE.stream().map(code -> "target/" + code).toList());
        assertThat(LawBook.shipped().pages()).filteredOn(page -> page.topic().equals(LawPage.TARGETS)).allSatisfy(page -> assertThat(page.lines()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void aTargetIsTakenWhereItIsPossibleAndElseRefusedWithWhereItIs(Indicator indicator) {
        LawValue value = value(COUNTY, indicator.code(), NEW_YEAR, "95");
        List<Refusal> refusals = LawRules.refusals(value, LawBook.shipped());
        LawBook book = LawBook.shipped().with(List.of(value));

        if (POSSIBLE.contains(indicator.code())) {
            assertThat(refusals).isEmpty();
            assertThat(Targets.of(book, COUNTY, NEW_YEAR).of(indicator)).map(Target::value).contains(new BigDecimal("95"));
        } else {
            assertThat(refusals).extracting(Refusal::reason).containsExactly("law.noSuchTarget");
            assertThat(refusals.get(0).arguments()).first().isEqualTo("target/" + indicator.code());
            assertThat(Arrays.stream(refusals.get(0).arguments().get(1).toString().split(", ")).collect(Collectors.toSet())).hasSize(POSSIBLE.size());
            assertThat(book.unusable()).hasSize(1);
            assertThat(Targets.of(book, COUNTY, NEW_YEAR).of(indicator)).isEmpty();
        }
    }

    @Test
    void nobodyHasOneUntilTheCountySetsIt() {
        Targets targets = Targets.of(LawBook.shipped(), TOWNSHIP, LocalDate.of(2024, 1, 1));
        assertThat(Indicator.values()).allSatisfy(each -> assertThat(targets.of(each)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"530824101000, 2008-12-31, ", "530824101000, 2009-01-01, 90", "530824101000, 2009-07-01, 98", "530824102000, 2009-07-01, 90",
            "530824101000, 2010-01-01, 90", "530824000000, 2009-07-01, 90"})
    void aTownshipsOwnHoldsBeforeTheCountysFromItsDayToItsRepeal(String area, LocalDate on, BigDecimal value) {
        LawBook book = LawBook.shipped().with(List.of(value(COUNTY, "payment-rate", NEW_YEAR, "90"),
                value(TOWNSHIP, "payment-rate", LocalDate.of(2009, 7, 1), "98"), value(TOWNSHIP, "payment-rate", LocalDate.of(2010, 1, 1), "-")));

        Targets targets = Targets.of(book, new AreaCode(area), on);

        assertThat(targets.of(Indicator.PAYMENT_RATE).map(Target::value).orElse(null)).isEqualTo(value);
        assertThat(targets.of(Indicator.SATISFACTION_RATE)).isEmpty();
        assertThat(targets.of(Indicator.PAYMENT_RATE).stream()).allSatisfy(target -> {
            assertThat(target.citation().document()).isEqualTo("县政府考核办法");
            assertThat(target.citation().confirmed()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"800, 1000, true", "799, 1000, false", "79999, 100000, false", "1, 1, ", "0, 0, ", ", 1000, "})
    void reachedIsJudgedByTheCountsAndNotWhereFewStandBehind(Long paid, Long due, Boolean reached) {
        Target target = new Target(new BigDecimal("80"), null);
        Rate rate = new Rate(paid == null ? null : BigDecimal.valueOf(paid), BigDecimal.valueOf(due));

        assertThat(target.reachedBy(new Figure(Indicator.PAYMENT_RATE, rate, null, List.of())).orElse(null)).isEqualTo(reached);
    }

    private static LawValue value(AreaCode area, String indicator, LocalDate from, String text) {
        return new LawValue(new RecordId("530824000000-" + "a".repeat(26)), area, "target/" + indicator, "percent", from, text, "县政府考核办法", true,
                NEW_YEAR);
    }
}
