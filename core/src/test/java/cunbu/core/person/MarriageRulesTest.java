package cunbu.core.person;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarriageRulesTest {

    private final Person husband = People.man('f', "1960-06-15");
    private final Person wife = People.woman('m', "1962-06-15");
    private final Marriage marriage = marriage('x', "1985-01-01", null);

    @Test
    void aMarriageInOrderIsTakenInSilence() {
        Said.nothing(MarriageRules.refusals(marriage, husband, wife, TODAY));
        Said.nothing(MarriageRules.warnings(marriage, husband, wife, List.of(marriage)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            kind,   -,          kind marriage.kindMissing
            fromOn, 2010-01-01, fromOn marriage.inFuture
            ended,  divorce,    toOn marriage.endWithoutDay
            toOn,   1990-01-01, ended marriage.dayWithoutEnd
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(MarriageRules.refusals(with(marriage, component, value), husband, wife, TODAY), said);
    }

    @Test
    void theEndIsNotBeforeTheStartAndNotInTheFuture() {
        Marriage divorced = with(with(marriage, "toOn", "1985-01-01"), "ended", "divorce");
        Said.nothing(MarriageRules.refusals(divorced, husband, wife, TODAY));
        Said.exactly(MarriageRules.refusals(with(divorced, "toOn", "1984-12-31"), husband, wife, TODAY), "toOn marriage.endsBeforeStart");
        Said.exactly(MarriageRules.refusals(with(divorced, "toOn", "2010-01-01"), husband, wife, TODAY), "toOn marriage.endsInFuture");
    }

    @Test
    void aMarriageIsBetweenAManAndAWomanWhoAreInTheRegister() {
        Said.exactly(MarriageRules.refusals(marriage, null, null, TODAY), "husband marriage.husbandNotFound", "wife marriage.wifeNotFound");
        Said.exactly(MarriageRules.refusals(marriage, with(husband, "sex", "2"), with(wife, "sex", "1"), TODAY), "husband marriage.husbandNotMale",
                "wife marriage.wifeNotFemale");
        Said.exactly(MarriageRules.refusals(with(with(marriage, "husband", null), "wife", null), null, null, TODAY), "husband marriage.nobody");
        Said.exactly(MarriageRules.refusals(with(marriage, "wife", id('f').text()), husband, husband, TODAY), "wife marriage.onePersonTwice",
                "wife marriage.wifeNotFemale");
        Said.nothing(MarriageRules.refusals(with(marriage, "husband", null), null, wife, TODAY));
    }

    @Test
    void nobodyMarriesBeforeBirthOrAfterDeath() {
        Said.exactly(MarriageRules.refusals(marriage, with(husband, "bornOn", "1985-01-02"), wife, TODAY), "husband marriage.beforeBirth");
        Said.exactly(MarriageRules.refusals(marriage, husband, with(wife, "diedOn", "1984-12-31"), TODAY), "wife marriage.afterDeath");
        Said.nothing(MarriageRules.refusals(marriage, husband, with(wife, "diedOn", "1985-01-01"), TODAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1980-06-15, -
            1980-06-14, fromOn marriage.husbandTooYoung
            1980-12-31, -
            1982-06-14, fromOn marriage.husbandTooYoung
            1982-06-15, -
            """)
    void theLegalAgeRoseByTwoYearsIn1981(LocalDate fromOn, String said) {
        Person older = People.woman('m', "1950-01-01");
        Said.exactly(MarriageRules.warnings(with(marriage, "fromOn", fromOn.toString()), husband, older, List.of()),
                said == null ? new String[0] : new String[] {said});
    }

    @Test
    void aWifeBelowTwentyIsLookedAtAgain() {
        Said.nothing(MarriageRules.warnings(with(marriage, "fromOn", "1982-06-15"), husband, wife, List.of()));
        Said.exactly(MarriageRules.warnings(marriage, husband, People.woman('m', "1965-01-02"), List.of()), "fromOn marriage.wifeTooYoung");
        Said.nothing(MarriageRules.warnings(marriage, husband, People.woman('m', "1965-01-01"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1986-03-14, false", "1986-03-15, true"})
    void livingTogetherWithoutRegistrationCountsOnlyBeforeTheDay(String fromOn, boolean warned) {
        Marriage together = with(with(marriage, "kind", "de-facto"), "fromOn", fromOn);
        Said.exactly(MarriageRules.warnings(together, husband, wife, List.of()), warned ? new String[] {"kind marriage.deFactoTooLate"} : new String[0]);
    }

    @ParameterizedTest
    @CsvSource({"1984-12-31, false", "1985-01-01, false", "1985-01-02, true"})
    void twoMarriagesAtOnceAreLookedAtAgain(String endOfTheFirst, boolean warned) {
        Marriage first = marriage('y', "1983-01-01", endOfTheFirst);
        Said.exactly(MarriageRules.warnings(marriage, husband, wife, List.of(first)), warned ? new String[] {"fromOn marriage.overlaps"} : new String[0]);
    }

    @Test
    void anEndByDeathNeedsADeath() {
        Marriage widowed = with(with(marriage, "toOn", "2000-01-01"), "ended", "death");
        Said.exactly(MarriageRules.warnings(widowed, husband, wife, List.of()), "ended marriage.nobodyDied");
        Said.nothing(MarriageRules.warnings(widowed, with(husband, "diedOn", "2000-01-01"), wife, List.of()));
    }

    private static Marriage marriage(char letter, String fromOn, String toOn) {
        return new Marriage(id(letter), id('f'), id('m'), LocalDate.parse(fromOn), MarriageKind.REGISTERED, toOn == null ? null : LocalDate.parse(toOn),
                toOn == null ? null : MarriageEnd.DIVORCE);
    }
}
