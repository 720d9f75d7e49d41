package cunbu.core.activity;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.VILLAGE;
import static cunbu.core.person.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.Said;
import cunbu.core.history.Fields;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityRulesTest {

    private static final AreaCode TOWNSHIP = VILLAGE.township();
    private final Activity slogans = new Activity(id('a'), VILLAGE, LocalDate.of(2009, 11, 3), ActivityKind.PUBLICITY, ActivityItem.SLOGANS, null, 12L,
            Qualifier.EXACT, 3L, "芒冒村委会", "墙面标语", null, null);
    private final Activity members = with(with(with(slogans, "kind", "association"), "item", "members"), "value", 310L);

    @Test
    void aLineInOrderIsTakenInSilence() {
        Said.nothing(refusals(slogans));
        Said.nothing(ActivityRules.warnings(slogans, List.of(slogans), TODAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            area,         -,                     area activity.areaMissing
            area,         530824102201,          area activity.notOfThisOffice
            area,         530824000000,          area activity.notOfThisOffice
            heldOn,       -,                     heldOn activity.heldOnMissing
            heldOn,       2010-01-01,            heldOn activity.inFuture
            item,         -,                     item activity.itemMissing
            item,         members,               item activity.itemOfAnotherKind
            otherItem,    标语,                  otherItem activity.wordsForAKnownItem
            value,        -,                     value activity.valueMissing
            place,        ' 芒冒',               place text.blanksAround
            materials,    530824197905030011,    materials activity.namesSomebody
            note,         岩光 530824 19790503 0011, note activity.namesSomebody
            note,         ５３０８２４１９７９０５０３０, note activity.namesSomebody
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(refusals(with(slogans, component, value)), said);
    }

    @Test
    void anItemBelongsToNoKindWhileThereIsNone() {
        Said.exactly(refusals(with(slogans, "kind", null)), "kind activity.kindMissing");
    }

    @Test
    void numbersAreBetweenNothingAndAHundredMillion() {
        for (String field : List.of("value", "participants")) {
            Said.exactly(refusals(with(slogans, field, -1L)), field + " activity.negative");
            Said.exactly(refusals(with(slogans, field, 100_000_001L)), field + " activity.tooMuch");
            Said.nothing(refusals(with(slogans, field, 100_000_000L)));
            Said.nothing(refusals(with(slogans, field, 0L)));
        }
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void everyKindTakesAnItemOfOnesOwnIfItHasWords(ActivityKind kind) {
        Activity own = with(with(with(slogans, "kind", kind.code()), "item", "other"), "otherItem", "义诊");
        Said.nothing(refusals(own));
        Said.exactly(refusals(with(own, "otherItem", null)), "otherItem activity.wordsMissing");
        assertThat(ActivityItem.of(kind)).hasSizeGreaterThan(1).endsWith(ActivityItem.OTHER);
    }

    @Test
    void whoStrikesALineOutSaysWhy() {
        Said.nothing(refusals(with(slogans, "struckOut", "重复登记")));
        Said.exactly(refusals(with(slogans, "struckOut", " ")), "struckOut activity.reasonMissing", "struckOut text.blanksAround");
    }

    @Test
    void theCountyWritesDownWhatItDidItself() {
        Said.nothing(ActivityRules.refusals(with(slogans, "area", "530824000000"), VILLAGE.county(), TODAY));
        Said.exactly(ActivityRules.refusals(with(slogans, "area", "530800000000"), new AreaCode("530000000000"), TODAY), "area activity.notOfThisOffice");
    }

    @Test
    void whatIsOddIsLookedAtAgain() {
        Said.exactly(ActivityRules.warnings(with(slogans, "value", 0L), List.of(), TODAY), "value activity.nothingCounted");
        Said.nothing(ActivityRules.warnings(with(slogans, "heldOn", "2006-12-31"), List.of(), TODAY));
        Said.exactly(ActivityRules.warnings(with(slogans, "heldOn", "2006-12-30"), List.of(), TODAY), "heldOn activity.longAgo");
        Activity again = Fields.read(Activity.class, id('b'), Fields.everyOne(slogans));
        Said.exactly(ActivityRules.warnings(slogans, List.of(again), TODAY), "value activity.perhapsTwice");
        Said.nothing(ActivityRules.warnings(slogans, List.of(with(again, "heldOn", "2009-11-04")), TODAY));
        Said.nothing(ActivityRules.warnings(slogans, List.of(with(again, "struckOut", "重复登记")), TODAY));
        Said.nothing(ActivityRules.warnings(with(slogans, "struckOut", "重复登记"), List.of(again), TODAY));
    }

    @Test
    void aStockOfATownshipAndOfItsVillagesWouldCountTwice() {
        Activity around = Fields.read(Activity.class, id('b'), Map.of("area", TOWNSHIP.text(), "kind", "association", "item", "members", "value", 5000L));
        Said.exactly(ActivityRules.warnings(members, List.of(around), TODAY), "area activity.alsoCountedInside");
        Said.nothing(ActivityRules.warnings(slogans, List.of(with(with(around, "kind", "publicity"), "item", "slogans")), TODAY));
    }

    private static List<Refusal> refusals(Activity activity) {
        return ActivityRules.refusals(activity, TOWNSHIP, TODAY);
    }
}
