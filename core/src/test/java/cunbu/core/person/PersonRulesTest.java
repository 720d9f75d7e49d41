package cunbu.core.person;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;

import cunbu.core.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRulesTest {

    private final Person woman = People.woman('a', "1949-09-30");

    @Test
    void aPersonWithEverythingInOrderIsTakenInSilence() {
        Said.nothing(PersonRules.refusals(woman, TODAY));
        Said.nothing(PersonRules.warnings(woman, List.of(woman), TODAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            name,               -,            name person.nameMissing
            name,               '张\u200B伟', name text.withoutWidth
            sex,                -,            sex person.sexMissing
            bornOn,             2010-01-01,   bornOn person.bornInFuture
            bornOn,             1849-12-31,   bornOn person.bornTooLongAgo
            diedOn,             2010-01-01,   diedOn person.diedInFuture
            diedOn,             1949-09-29,   diedOn person.diedBeforeBirth
            ethnic,             57,           ethnic person.ethnicUnknown
            relation,           98,           relation person.relationUnknown
            village,            -,            village person.villageMissing
            village,            530824101000, village person.notAVillage
            presence,           -,            presence person.presenceMissing
            sentencesCheckedOn, 2010-01-01,   sentencesCheckedOn person.checkedInFuture
            identity,           110105194912310021, identity identity.check
            identity,           532725600101002,    identity identity.notEighteen
            identityGiven,      532725600101002,    identityGiven person.givenDiffers
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(PersonRules.refusals(with(woman, component, value), TODAY), said);
    }

    @ParameterizedTest
    @CsvSource({"bornOn, 2009-12-31", "diedOn, 2009-12-31", "diedOn, 1949-09-30", "bornOn, 1850-01-01"})
    void theLastPossibleDayIsTaken(String component, String day) {
        Said.nothing(PersonRules.refusals(with(woman, component, day), TODAY));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Person wrong = with(with(with(woman, "name", null), "bornOn", "2010-01-01"), "village", null);
        Said.exactly(PersonRules.refusals(wrong, TODAY), "name person.nameMissing", "bornOn person.bornInFuture", "village person.villageMissing");
    }

    @Test
    void whatIsNotKnownIsNoRefusal() {
        Person unknown = with(with(with(with(with(woman, "bornOn", null), "identity", null), "household", null), "hukou", null), "ethnic", null);
        Said.nothing(PersonRules.refusals(unknown, TODAY));
        Said.exactly(PersonRules.warnings(unknown, List.of(), TODAY), "bornOn person.bornOnMissing", "identity person.identityMissing",
                "household person.relationWithoutHousehold", "hukou person.hukouMissing");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            name,     张?,        name person.nameOdd
            name,     张□,        name person.nameOdd
            name,     '\uE863',   name text.privateUse
            sex,      1,          sex person.sexDiffersFromIdentity
            bornOn,   1949-10-01, bornOn person.bornOnDiffersFromIdentity
            relation, -,          relation person.relationMissing
            relation, 22,         relation person.relationOfOtherSex
            hukou,    -,          hukou person.hukouMissing
            """)
    void oddFactsAreWarningsAndNoRefusals(String component, String value, String said) {
        Person odd = with(woman, component, value);
        Said.nothing(PersonRules.refusals(odd, TODAY));
        Said.exactly(PersonRules.warnings(odd, List.of(), TODAY), said);
    }

    @Test
    void theOldNumberMustUpgradeToTheNumber() {
        Person old = with(with(with(woman, "bornOn", "1960-01-01"), "identity", "532725196001010023"), "identityGiven", "532725600101002");
        Said.nothing(PersonRules.refusals(old, TODAY));
        Said.exactly(PersonRules.refusals(with(old, "identity", null), TODAY), "identityGiven person.givenWithoutIdentity");
    }

    @Test
    void aNumberThatSomebodyElseHasIsAWarning() {
        Person other = with(People.woman('b', "1949-09-30"), "name", "另一人");
        Said.exactly(PersonRules.warnings(woman, List.of(other, woman), TODAY), "identity person.identityTaken");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, true", "1900-01-01, false"})
    void somebodyVeryOldIsLookedAtAgain(String bornOn, boolean warned) {
        Person old = People.woman('a', bornOn);
        Said.exactly(PersonRules.warnings(old, List.of(), TODAY), warned ? new String[] {"bornOn person.veryOld"} : new String[0]);
        Said.nothing(PersonRules.warnings(with(old, "diedOn", "1980-01-01"), List.of(), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"1992-01-01, 21, true", "1991-12-31, 21, false", "1992-01-01, 10, false", "1992-01-01, 90, false"})
    void somebodyMarriedVeryYoungIsLookedAtAgain(String bornOn, String marital, boolean warned) {
        Person young = with(People.woman('a', bornOn), "marital", marital);
        Said.exactly(PersonRules.warnings(young, List.of(), TODAY), warned ? new String[] {"marital person.youngToMarry"} : new String[0]);
    }
}
