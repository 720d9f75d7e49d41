package cunbu.app.store;

import static cunbu.app.store.TwoVillages.ELSEWHERE;
import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.law.LawValue;
import cunbu.core.place.AreaCode;
import cunbu.core.migrant.Direction;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.sync.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counting rules, day by day, for the statistical year from 2008-10-01 to 2009-09-30. */
class MeasureStoreTest {

    @TempDir
    Path folder;
    private TwoVillages villages;

    @BeforeEach
    void make() throws IOException {
        villages = new TwoVillages(folder);
    }

    @AfterEach
    void close() {
        villages.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2008-09-30, , 1, 1
            2008-10-01, , 0, 1
            2009-09-30, , 0, 1
            2009-10-01, , 0, 0
            , ,           1, 1
            1950-01-01, 2008-09-30, 0, 0
            1950-01-01, 2008-10-01, 1, 0
            1950-01-01, 2009-09-30, 1, 0
            1950-01-01, 2009-10-01, 1, 1
            """)
    void thePopulationOfADayIsThatOfItsStart(String born, String died, long opening, long closing) {
        villages.with(villages.person(UPPER, Sex.MALE, born), "died_on", died);

        assertThat(villages.count(UPPER, Measure.OPENING_POPULATION)).isEqualTo(opening);
        assertThat(villages.count(UPPER, Measure.CLOSING_POPULATION)).isEqualTo(closing);
        assertThat(villages.count(LOWER, Measure.CLOSING_POPULATION)).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2008-09-30, 0, 0, 0
            2008-10-01, 1, 0, 1
            2009-09-30, 1, 0, 1
            2009-10-01, 1, 1, 0
            """)
    void aMoveIsUndoneForTheDaysBeforeIt(String day, long opening, long closing, long moved) {
        Person person = villages.person(LOWER, Sex.MALE, "1950-01-01");
        villages.moved(person, day, UPPER, LOWER);

        assertThat(villages.count(UPPER, Measure.OPENING_POPULATION)).isEqualTo(opening);
        assertThat(villages.count(UPPER, Measure.CLOSING_POPULATION)).isEqualTo(closing);
        assertThat(villages.count(LOWER, Measure.OPENING_POPULATION)).isEqualTo(1 - opening);
        assertThat(villages.count(LOWER, Measure.CLOSING_POPULATION)).isEqualTo(1 - closing);
        assertThat(villages.count(UPPER, Measure.MOVED_OUT)).isEqualTo(moved);
        assertThat(villages.count(LOWER, Measure.MOVED_IN)).isEqualTo(moved);
        assertThat(villages.count(TOWNSHIP, Measure.MOVED_IN)).isZero();
        assertThat(villages.count(TOWNSHIP, Measure.CLOSING_POPULATION)).isEqualTo(1);
    }

    @Test
    void ofSeveralLaterMovesTheFirstSaysWhereSomebodyWas() {
        Person person = villages.person(UPPER, Sex.MALE, "1950-01-01");
        villages.moved(person, "2009-12-01", ELSEWHERE, UPPER);
        villages.moved(person, "2009-11-01", LOWER, ELSEWHERE);
        villages.moved(person, "2009-01-01", UPPER, LOWER);

        assertThat(villages.count(UPPER, Measure.OPENING_POPULATION)).isEqualTo(1);
        assertThat(villages.count(UPPER, Measure.CLOSING_POPULATION)).isZero();
        assertThat(villages.count(LOWER, Measure.CLOSING_POPULATION)).isEqualTo(1);
    }

    @Test
    void whoHasLeftSinceCountsBeforeAndWhoHasComeSinceDoesNot() {
        Person left = villages.with(villages.person(UPPER, Sex.MALE, "1950-01-01"), "presence", "left");
        villages.moved(left, "2009-03-01", UPPER, ELSEWHERE);
        Person come = villages.person(UPPER, Sex.MALE, "1950-01-01");
        villages.moved(come, "2009-03-01", null, UPPER);
        villages.with(villages.person(UPPER, Sex.MALE, "1950-01-01"), "presence", "elsewhere");

        assertThat(villages.count(UPPER, Measure.OPENING_POPULATION)).isEqualTo(1);
        assertThat(villages.count(UPPER, Measure.CLOSING_POPULATION)).isEqualTo(1);
        assertThat(villages.count(TOWNSHIP, Measure.MOVED_OUT)).isEqualTo(1);
        assertThat(villages.count(TOWNSHIP, Measure.MOVED_IN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2008-09-30, 0", "2008-10-01, 1", "2009-09-30, 1", "2009-10-01, 0"})
    void deathsAreThoseOfThePeriodsDays(String day, long deaths) {
        villages.with(villages.person(UPPER, Sex.MALE, "1950-01-01"), "died_on", day);
        villages.with(villages.with(villages.person(UPPER, Sex.MALE, "1950-01-01"), "died_on", day), "presence", "elsewhere");

        assertThat(villages.count(UPPER, Measure.DEATHS)).isEqualTo(deaths);
    }

    @ParameterizedTest
    @CsvSource({"2008-09-30, 0", "2008-10-01, 1", "2009-09-30, 1", "2009-10-01, 0"})
    void birthsAreThoseOfThePeriodsDays(String day, long births) {
        villages.birth(UPPER, day, Sex.FEMALE, 1, true);

        assertThat(villages.count(UPPER, Measure.BIRTHS)).isEqualTo(births);
        assertThat(villages.count(UPPER, Measure.BIRTHS_FEMALE)).isEqualTo(births);
        assertThat(villages.count(UPPER, Measure.BIRTHS_MALE)).isZero();
    }

    @Test
    void birthsAreToldApartBySexOrderAndCompliance() {
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);
        villages.birth(UPPER, "2009-01-02", Sex.FEMALE, 2, true);
        villages.birth(UPPER, "2009-01-03", Sex.MALE, 3, false);
        villages.birth(UPPER, "2009-01-04", Sex.MALE, 5, false);
        villages.birth(LOWER, "2009-01-04", Sex.FEMALE, 1, true);

        Measures upper = villages.of(UPPER);
        assertThat(upper.get(Measure.BIRTHS)).contains(new BigDecimal(5));
        assertThat(upper.get(Measure.BIRTHS_MALE)).contains(new BigDecimal(4));
        assertThat(upper.get(Measure.BIRTHS_FEMALE)).contains(new BigDecimal(1));
        assertThat(upper.get(Measure.BIRTHS_FIRST)).contains(new BigDecimal(2));
        assertThat(upper.get(Measure.BIRTHS_SECOND)).contains(new BigDecimal(1));
        assertThat(upper.get(Measure.BIRTHS_HIGHER)).contains(new BigDecimal(2));
        assertThat(upper.get(Measure.BIRTHS_POLICY_COMPLIANT)).contains(new BigDecimal(3));
        assertThat(upper.get(Measure.BIRTHS_FIRST_POLICY_COMPLIANT)).contains(new BigDecimal(2));
        assertThat(upper.get(Measure.BIRTHS_SECOND_POLICY_COMPLIANT)).contains(new BigDecimal(1));
        assertThat(upper.get(Measure.BIRTHS_HIGHER_POLICY_COMPLIANT)).contains(BigDecimal.ZERO);
        assertThat(villages.count(TOWNSHIP, Measure.BIRTHS)).isEqualTo(6);
    }

    @Test
    void aBirthWithoutAFindingMakesComplianceUnknownAndNothingElse() {
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, null);
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);

        Measures upper = villages.of(UPPER);
        assertThat(upper.get(Measure.BIRTHS_POLICY_COMPLIANT)).isEmpty();
        assertThat(upper.reason(Measure.BIRTHS_POLICY_COMPLIANT)).isEqualTo(Note.of("undecided", "births-policy-compliant", 1));
        assertThat(upper.get(Measure.BIRTHS_FIRST_POLICY_COMPLIANT)).isEmpty();
        assertThat(upper.get(Measure.BIRTHS_SECOND_POLICY_COMPLIANT)).contains(BigDecimal.ZERO);
        assertThat(upper.get(Measure.BIRTHS)).contains(new BigDecimal(2));
        assertThat(villages.of(TOWNSHIP).get(Measure.BIRTHS_POLICY_COMPLIANT)).isEmpty();
    }

    @Test
    void earlierBirthsThatWereReportedNowStandApart() {
        villages.birth(UPPER, "2008-03-01", Sex.MALE, 1, true, true, "2009-02-01");
        villages.birth(UPPER, "2008-12-01", Sex.MALE, 1, true, true, "2009-05-01");
        villages.birth(UPPER, "2007-03-01", Sex.MALE, 1, true, true, "2008-05-01");

        assertThat(villages.count(UPPER, Measure.BIRTHS)).isEqualTo(1);
        assertThat(villages.count(UPPER, Measure.BIRTHS_LATE_REPORTED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1959-09-30, 0", "1959-10-01, 1", "1994-09-30, 1", "1994-10-01, 0"})
    void womenAreFifteenToFortyNineOnTheLastDay(String born, long women) {
        villages.woman(UPPER, born, Marital.UNMARRIED);
        villages.person(UPPER, Sex.MALE, born);

        assertThat(villages.count(UPPER, Measure.WOMEN_15_49)).isEqualTo(women);
        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_15_49)).isZero();
    }

    @Test
    void somebodyOfWhomLittleIsKnownIsNoMistake() {
        Person woman = villages.with(villages.with(villages.person(UPPER, Sex.FEMALE, "1980-01-01"), "marital", null), "presence", null);
        villages.moved(woman, "2009-12-01", LOWER, UPPER);
        villages.with(villages.person(UPPER, Sex.FEMALE, "1980-01-01"), "marital", null);

        assertThat(villages.count(LOWER, Measure.CLOSING_POPULATION)).isEqualTo(1);
        assertThat(villages.count(TOWNSHIP, Measure.WOMEN_15_49)).isEqualTo(2);
        assertThat(villages.count(TOWNSHIP, Measure.MARRIED_WOMEN_15_49)).isZero();
    }

    @Test
    void womenCountWhereTheyWereRegisteredOnTheLastDay() {
        Person woman = villages.woman(LOWER, "1980-01-01", Marital.MARRIED);
        villages.moved(woman, "2009-10-01", UPPER, LOWER);
        villages.with(villages.woman(UPPER, "1980-01-01", Marital.MARRIED), "died_on", "2009-09-30");

        assertThat(villages.count(UPPER, Measure.WOMEN_15_49)).isEqualTo(1);
        assertThat(villages.count(LOWER, Measure.WOMEN_15_49)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "20, 1", "21, 1", "22, 1", "23, 1", "30, 1", "40, 1", "90, 0"})
    void withoutAMarriageThePersonSaysWhetherEverMarried(String marital, long married) {
        villages.with(villages.person(UPPER, Sex.FEMALE, "1980-01-01"), "marital", marital);

        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_15_49)).isEqualTo(married);
    }

    @ParameterizedTest
    @CsvSource({"2009-09-30, 1", "2009-10-01, 0", ", 1"})
    void aMarriageDecidesWhetherSomebodyWasMarriedOnTheLastDay(String from, long married) {
        villages.married(villages.woman(UPPER, "1980-01-01", Marital.FIRST_MARRIAGE), from);

        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_15_49)).isEqualTo(married);
    }

    @Test
    void marriedWomenAreToldApartByLivingChildren() {
        villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        Person one = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.child(one, "2001-01-01");
        villages.with(villages.child(one, "2003-01-01"), "died_on", "2009-09-30");
        villages.child(one, "2009-10-01");
        Person two = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.child(two, "2001-01-01");
        villages.parentage(villages.person(LOWER, Sex.FEMALE, "2000-01-01"), two, "2009-09-30");
        villages.parentage(villages.person(LOWER, Sex.FEMALE, "2000-01-01"), two, "2009-10-01");
        Person more = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.child(more, "2001-01-01");
        villages.with(villages.child(more, "2002-01-01"), "died_on", "2009-10-01");
        villages.with(villages.child(more, "2003-01-01"), "presence", "left");
        villages.child(more, "2004-01-01");
        villages.child(villages.woman(UPPER, "1985-01-01", Marital.UNMARRIED), "2005-01-01");

        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_15_49)).isEqualTo(4);
        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_NO_CHILD)).isEqualTo(1);
        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_ONE_CHILD)).isEqualTo(1);
        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_TWO_CHILDREN)).isEqualTo(1);
        assertThat(villages.count(UPPER, Measure.MARRIED_WOMEN_MORE_CHILDREN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000-01-01,           , 1, 0
            2008-10-01,           , 1, 1
            2009-09-30,           , 1, 1
            2009-10-01,           , 0, 0
            2000-01-01, 2009-10-01, 1, 0
            2000-01-01, 2009-09-30, 0, 0
            """)
    void aCertificateIsHeldWhileItIsValid(String issued, String cancelled, long held, long issuedInYear) {
        Person mother = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.child(mother, "2000-01-01");
        villages.certificate(mother, issued, cancelled);

        assertThat(villages.count(UPPER, Measure.ONLY_CHILD_CERTIFICATES_HELD)).isEqualTo(held);
        assertThat(villages.count(UPPER, Measure.ONLY_CHILD_CERTIFICATES_ISSUED)).isEqualTo(issuedInYear);
        assertThat(villages.count(UPPER, Measure.ONLY_CHILD_CERTIFICATES_VALID)).isEqualTo(held);
    }

    @Test
    void aCertificateOfAMotherOutsideTheGroupIsNotHeldInIt() {
        Person older = villages.woman(UPPER, "1955-01-01", Marital.MARRIED);
        villages.child(older, "1980-01-01");
        villages.certificate(older, "1985-01-01", null);
        Person ofTwo = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.child(ofTwo, "2000-01-01");
        villages.child(ofTwo, "2002-01-01");
        villages.certificate(ofTwo, "2001-01-01", null);

        assertThat(villages.count(UPPER, Measure.ONLY_CHILD_CERTIFICATES_HELD)).isZero();
    }

    @Test
    void aMotherWithTwoCertificatesIsOneHolder() {
        Person mother = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.child(mother, "2000-01-01");
        villages.certificate(mother, "2001-01-01", null);
        villages.certificate(mother, "2002-01-01", null);

        assertThat(villages.count(UPPER, Measure.ONLY_CHILD_CERTIFICATES_HELD)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2009-09-01,           , 1
            2009-09-02,           , 0
            2009-10-01,           , 0
            ,                     , 1
            2009-01-01, 2009-10-01, 1
            2009-01-01, 2009-09-30, 0
            """)
    void migrantsAreThoseAtTheEndOfTheLastDayWhoHaveStayedThirtyDays(String from, String to, long migrants) {
        Person guest = villages.with(villages.person(UPPER, Sex.MALE, "1980-01-01"), "presence", "elsewhere");
        villages.migrant(Direction.IN, guest, from, to);
        villages.migrant(Direction.OUT, villages.person(UPPER, Sex.MALE, "1980-01-01"), from, to);
        villages.migrant(Direction.OUT, villages.with(villages.person(UPPER, Sex.MALE, "1980-01-01"), "died_on", "2009-09-30"), from, to);

        assertThat(villages.count(UPPER, Measure.IN_MIGRANTS)).isEqualTo(migrants);
        assertThat(villages.count(UPPER, Measure.OUT_MIGRANTS)).isEqualTo(migrants);
    }

    @Test
    void aHouseholdCountsWhileSomebodyOfItIsResident() {
        Household two = villages.household(UPPER, "1");
        in(two, villages.person(UPPER, Sex.MALE, "1950-01-01"));
        in(two, villages.person(UPPER, Sex.FEMALE, "1950-01-01"));
        Household gone = villages.household(UPPER, "2");
        villages.moved(in(gone, villages.with(villages.person(UPPER, Sex.MALE, "1950-01-01"), "presence", "left")), "2009-12-01", UPPER, ELSEWHERE);
        in(villages.household(UPPER, "3"), villages.with(villages.person(UPPER, Sex.MALE, "1950-01-01"), "died_on", "2001-01-01"));
        villages.household(UPPER, "4");
        Household husbands = villages.household(LOWER, "5");
        in(husbands, villages.person(LOWER, Sex.MALE, "1980-01-01"));
        villages.moved(in(husbands, villages.person(LOWER, Sex.FEMALE, "1980-01-01")), "2009-12-01", UPPER, LOWER);

        assertThat(villages.count(UPPER, Measure.HOUSEHOLDS)).isEqualTo(2);
        assertThat(villages.count(LOWER, Measure.HOUSEHOLDS)).isEqualTo(1);
    }

    @Test
    void theFormsOfTheLastMonthGiveTheStocks() {
        returned(UPPER.text(), "2009-09", 30);
        returned(UPPER.text(), "2009-08", 29);
        returned(LOWER.text(), "2009-08", 11);

        assertThat(villages.count(UPPER, Measure.IUD)).isEqualTo(30);
        assertThat(villages.of(LOWER).reason(Measure.IUD)).isEqualTo(Note.of("returnMissing", "iud", "2009-09"));
        assertThat(villages.of(TOWNSHIP).reason(Measure.IUD)).isEqualTo(Note.of("villagesMissing", "iud", 1, 2, LOWER));
    }

    @Test
    void onlyTheVillagesOfTheOfficeAreCounted() {
        villages.person(ELSEWHERE, Sex.MALE, "1950-01-01");

        assertThat(villages.tally().villages()).containsOnlyKeys(UPPER, LOWER);
    }

    @Test
    void aBaseThatTheCountyEntersHoldsAtOnce() {
        MeasureStore measures = villages.register().measures();
        assertThat(measures.bases(YEAR).population()).isEqualTo(PopulationBase.AVERAGE);
        LawValueStore values = villages.register().lawValues();
        villages.register().database().transaction(() -> values.add(new LawValue(new RecordId("530824000000-" + "a".repeat(26)),
                new AreaCode("530824000000"), "figures/population-base", "codes", YEAR.from(), "closing", "县统计办法", true, YEAR.from())));
        assertThat(measures.bases(YEAR).population()).isEqualTo(PopulationBase.CLOSING);
    }

    @Test
    void countingCanBeCancelled() {
        assertThatThrownBy(() -> villages.register().measures().count(TwoVillages.YEAR, (done, of) -> {
            if (done == 2) {
                throw new Progress.Cancelled();
            }
        })).isInstanceOf(Progress.Cancelled.class);
    }

    private Person in(Household household, Person person) {
        return villages.with(person, "household", household.id().text());
    }

    private void returned(String village, String month, long iud) {
        MonthlyReturnStore returns = villages.register().monthlyReturns();
        villages.register().database().transaction(() ->
                returns.add(Fields.read(MonthlyReturn.class, returns.newId(), Map.of("village", village, "month", month, "iud", iud))));
    }
}
