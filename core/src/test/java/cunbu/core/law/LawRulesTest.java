package cunbu.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.Payer;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawRulesTest {

    private static final LawBook BOOK = LawBook.shipped();
    private static final RecordId ID = new RecordId("530824000000-" + "a".repeat(26));
    private static final RecordId OTHER = new RecordId("530824000000-" + "b".repeat(26));
    private static final LocalDate TODAY = LocalDate.of(2015, 3, 1);

    private static LawValue value(String area, String parameter, String unit, String fromOn, String value, String source) {
        return new LawValue(ID, area == null ? null : new AreaCode(area), parameter, unit, fromOn == null ? null : LocalDate.parse(fromOn), value, source,
                true, TODAY);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "530824000000, rural-reward/age,           years,    2015-01-01, 60,         x,    ",
        "530824101000, rural-reward/age,           years,    2015-01-01, 60,         x,    ",
        "530824000000, rural-reward/base-amount,   CNY/year, 2015-01-01, 1080,       x,    ",
        "530824000000, rural-reward/base-amount,   CNY/year, 2015-01-01, 1080.55,    x,    ",
        "530824000000, rural-reward/base-amount,   CNY/year, 2015-01-01, -,          x,    ",
        "530824000000, rural-reward/hukou-kinds,   codes,    2015-01-01, agricultural, x,  ",
        "null,         rural-reward/age,           years,    2015-01-01, 60,         x,    law.areaMissing",
        "530823000000, rural-reward/age,           years,    2015-01-01, 60,         x,    law.areaOutside",
        "530000000000, rural-reward/age,           years,    2015-01-01, 60,         x,    law.areaOutside",
        "000000000000, rural-reward/age,           years,    2015-01-01, 60,         x,    law.areaOutside",
        "530824101201, rural-reward/age,           years,    2015-01-01, 60,         x,    law.areaOutside",
        "530824000000, rural-reward/moon,          years,    2015-01-01, 60,         x,    law.parameterUnknown",
        "530824000000, null,                       years,    2015-01-01, 60,         x,    law.parameterUnknown",
        "530824000000, rural-reward/age,           persons,  2015-01-01, 60,         x,    law.otherUnit",
        "530824000000, rural-reward/age,           null,     2015-01-01, 60,         x,    law.otherUnit",
        "530824000000, rural-reward/age,           years,    null,       60,         x,    law.fromOnMissing",
        "530824000000, rural-reward/age,           years,    2015-01-01, null,       x,    law.valueMissing",
        "530824000000, rural-reward/age,           years,    2015-01-01, sixty,      x,    law.notAValue",
        "530824000000, rural-reward/age,           years,    2015-01-01, -60,        x,    law.notAValue",
        "530824000000, rural-reward/base-amount,   CNY/year, 2015-01-01, 1e3,        x,    law.notAValue",
        "530824000000, rural-reward/base-amount,   CNY/year, 2015-01-01, 80.005,     x,    law.notAValue",
        "530824000000, rural-reward/base-amount,   CNY/year, 2015-01-01, -80,        x,    law.notAValue",
        "530824000000, rural-reward/born-since,    date,     2015-01-01, 1933-02-29, x,    law.notAValue",
        "530824000000, rural-reward/two-daughters, yes-no,   2015-01-01, maybe,      x,    law.notAValue",
        "530824000000, rural-reward/base-payers,   shares,   2015-01-01, central 80, x,    law.notAValue",
        "530824000000, rural-reward/base-payers,   shares,   2015-01-01, townships 100, x, law.notAValue",
        "530824000000, rural-reward/hukou-kinds,   codes,    2015-01-01, agricultral, x,   law.codeUnknown",
        "530824000000, award-case/name-masking,    codes,    2015-01-01, all-but-first, x, ",
        "530824000000, award-case/name-masking,    codes,    2015-01-01, agricultural, x,  law.codeUnknown",
        "530824000000, rural-reward/age,           years,    2015-01-01, 60,         null, law.sourceMissing"})
    void whatTheBookCouldNotUseIsRefused(String area, String parameter, String unit, String fromOn, String value, String source, String reason) {
        assertThat(LawRules.refusals(value(area, parameter, unit, fromOn, value, source), BOOK)).extracting(Refusal::reason)
                .isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void severalPayersMakeTheWhole() {
        assertThat(LawRules.refusals(value("530824000000", "rural-reward/base-payers", "shares", "2015-01-01", "central 80, city 4, county 16", "x"), BOOK))
                .isEmpty();
    }

    @Test
    void onlyACountyEntersValues() {
        LawValue ofATownship = new LawValue(new RecordId("530824101000-" + "a".repeat(26)), new AreaCode("530824101000"), "rural-reward/age", "years",
                LocalDate.of(2015, 1, 1), "60", "x", true, TODAY);

        assertThat(LawRules.refusals(ofATownship, BOOK)).extracting(Refusal::reason).containsExactly("law.notACounty");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(LawRules.refusals(new LawValue(ID, null, null, null, null, null, null, null, null), BOOK)).extracting(Refusal::field)
                .containsExactly("parameter", "area", "fromOn", "source", "confirmed", "enteredOn");
    }

    @Test
    void aSecondValueOfTheSameAreaAndDayIsRefusedUnlessItCorrectsTheFirst() {
        LawValue first = value("530824000000", "rural-reward/age", "years", "2015-01-01", "60", "x");
        LawBook book = BOOK.with(List.of(first));
        LawValue second = new LawValue(OTHER, first.area(), first.parameter(), first.unit(), first.fromOn(), "55", "y", true, TODAY);
        LawValue elsewhere = new LawValue(OTHER, new AreaCode("530824101000"), first.parameter(), first.unit(), first.fromOn(), "55", "y", true, TODAY);

        assertThat(LawRules.refusals(second, book)).extracting(Refusal::reason).containsExactly("law.enteredTwice");
        assertThat(LawRules.refusals(elsewhere, book)).isEmpty();
        assertThat(LawRules.refusalsOfCorrection(second, book)).isEmpty();
        assertThat(LawRules.refusalsOfCorrection(elsewhere, book)).extracting(Refusal::reason).containsExactly("law.nothingToCorrect");
    }

    @Test
    void aValueThatHoldsAlreadyReplacesAShippedOneOrHidesALaterOneIsLookedAtAgain() {
        assertThat(reasons(value("530824000000", "rural-reward/age", "years", "2015-01-01", "60", "x"))).containsExactly("law.holdsAlready");
        assertThat(reasons(value("530824000000", "rural-reward/two-daughters", "yes-no", "2004-01-01", "no", "x"))).containsExactly("law.replacesShipped");
        assertThat(reasons(value("530824000000", "rural-reward/two-daughters", "yes-no", "2015-01-01", "yes", "x"))).isEmpty();
        assertThat(reasons(value("530824000000", "rural-reward/base-amount", "CNY/year", "2011-12-31", "800", "x"))).containsExactly("law.hidesLater");
        assertThat(reasons(value("530824000000", "rural-reward/base-amount", "CNY/year", "2012-01-01", "800", "x"))).isEmpty();
        assertThat(reasons(value(null, null, null, null, null, null))).isEmpty();
    }

    @Test
    void whoCanBearAShareIsWhomTheAwardsKnow() {
        assertThat(Arrays.stream(Payer.values()).map(Payer::code)).containsExactlyElementsOf(Shares.PAYERS);
    }

    private static List<String> reasons(LawValue value) {
        return LawRules.warnings(value, BOOK).stream().map(Refusal::reason).toList();
    }
}
