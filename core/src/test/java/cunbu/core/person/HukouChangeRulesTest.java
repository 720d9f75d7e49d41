package cunbu.core.person;

import static cunbu.core.Changed.with;
import static cunbu.core.person.HukouKind.AGRICULTURAL;
import static cunbu.core.person.HukouKind.NON_AGRICULTURAL;
import static cunbu.core.person.HukouKind.RURAL_RESIDENT;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HukouChangeRulesTest {

    private final Person person = with(with(People.woman('a', "1980-01-01"), "diedOn", "2008-01-01"), "hukou", "non-agricultural");
    private final HukouChange change = change('x', "2005-05-05", AGRICULTURAL, NON_AGRICULTURAL);

    @Test
    void aChangeInOrderIsTakenInSilence() {
        Said.nothing(HukouChangeRules.refusals(change, person, List.of(change), TODAY));
        Said.nothing(HukouChangeRules.warnings(change, person, List.of(change)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            changedOn, -,            changedOn hukou.changedOnMissing
            changedOn, 1979-12-31,   changedOn hukou.beforeBirth
            changedOn, 2008-01-02,   changedOn hukou.afterDeath
            toKind,    -,            toKind hukou.toKindMissing
            toKind,    agricultural, toKind hukou.noChange
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(HukouChangeRules.refusals(with(change, component, value), person, List.of(), TODAY), said);
    }

    @Test
    void aChangeIsNotInTheFutureAndNotOneOfTwoOnADay() {
        Said.exactly(HukouChangeRules.refusals(with(change, "changedOn", "2010-01-01"), with(person, "diedOn", null), List.of(), TODAY), "changedOn hukou.inFuture");
        Said.exactly(HukouChangeRules.refusals(change, person, List.of(change('y', "2005-05-05", AGRICULTURAL, RURAL_RESIDENT)), TODAY),
                "changedOn hukou.twiceOnOneDay");
        Said.exactly(HukouChangeRules.refusals(change, null, List.of(), TODAY), "person hukou.personNotFound");
    }

    @Test
    void changesFollowFromEachOtherAndLeadToToday() {
        HukouChange before = change('y', "2004-05-05", RURAL_RESIDENT, AGRICULTURAL);
        HukouChange after = change('z', "2006-05-05", NON_AGRICULTURAL, AGRICULTURAL);
        Said.nothing(HukouChangeRules.warnings(change, person, List.of(before, after)));
        Said.exactly(HukouChangeRules.warnings(with(change, "fromKind", "none"), person, List.of(before, after)), "fromKind hukou.fromOtherKind");
        Said.exactly(HukouChangeRules.warnings(with(change, "toKind", "none"), person, List.of(before, after)), "toKind hukou.toOtherKind");
        Said.exactly(HukouChangeRules.warnings(with(change, "toKind", "none"), person, List.of(before)), "toKind hukou.differsFromToday");
        Said.exactly(HukouChangeRules.warnings(with(change, "fromKind", null), person, List.of(before)), "fromKind hukou.fromKindMissing");
    }

    private static HukouChange change(char letter, String day, HukouKind from, HukouKind to) {
        return new HukouChange(id(letter), id('a'), LocalDate.parse(day), from, to);
    }
}
