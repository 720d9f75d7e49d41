package cunbu.core.birth;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.VILLAGE;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import cunbu.core.person.People;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthRulesTest {

    private final Person mother = People.woman('m', "1980-01-01");
    private final Person father = People.man('f', "1978-01-01");
    private final Person child = People.woman('c', "2009-05-20");
    private final Birth birth = birth('b', 'c', "2009-05-20", 2);
    private final Birth first = birth('a', 'd', "2005-05-20", 1);
    private final BirthFacts around = new BirthFacts(child, mother, father, List.of(first));

    @Test
    void aBirthInOrderIsTakenInSilence() {
        Said.nothing(BirthRules.refusals(birth, around, TODAY));
        Said.nothing(BirthRules.warnings(birth, around, TODAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            child,      -,            child birth.childMissing
            mother,     -,            mother birth.motherMissing
            bornOn,     -,            bornOn birth.bornOnMissing
            sex,        -,            sex birth.sexMissing
            birthOrder, -,            birthOrder birth.orderMissing
            birthOrder, 0,            birthOrder birth.orderImpossible
            birthOrder, 21,           birthOrder birth.orderImpossible
            reportedOn, -,            reportedOn birth.reportedOnMissing
            reportedOn, 2010-01-01,   reportedOn birth.reportedInFuture
            reportedOn, 2009-05-19,   reportedOn birth.reportedBeforeBirth
            village,    -,            village birth.villageMissing
            village,    530824101000, village birth.notAVillage
            sex,        1,            sex birth.sexDiffersFromChild
            bornOn,     2009-05-19,   bornOn birth.bornOnDiffersFromChild
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Object plain = component.equals("birthOrder") && value != null ? Long.valueOf(value) : value;
        Said.exactly(BirthRules.refusals(with(birth, component, plain), around, TODAY), said);
    }

    @Test
    void aBirthInTheFutureIsRefused() {
        Person unborn = People.woman('c', "2010-01-01");
        Birth future = with(with(birth, "bornOn", "2010-01-01"), "reportedOn", "2010-01-01");
        Said.exactly(BirthRules.refusals(future, new BirthFacts(unborn, mother, father, List.of()), TODAY), "bornOn birth.bornInFuture",
                "reportedOn birth.reportedInFuture");
        Said.nothing(BirthRules.refusals(future, new BirthFacts(unborn, mother, father, List.of()), TODAY.plusDays(1)));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Birth empty = new Birth(id('b'), null, null, null, null, null, null, null, null, null, null);
        Said.exactly(BirthRules.refusals(empty, new BirthFacts(null, null, null, List.of(first)), TODAY), "child birth.childMissing",
                "mother birth.motherMissing", "bornOn birth.bornOnMissing", "sex birth.sexMissing", "birthOrder birth.orderMissing",
                "reportedOn birth.reportedOnMissing", "village birth.villageMissing");
    }

    @Test
    void peopleWhoAreNotInTheRegisterAreNamed() {
        Said.exactly(BirthRules.refusals(birth, new BirthFacts(null, null, null, List.of()), TODAY), "child birth.childNotFound",
                "mother birth.motherNotFound", "father birth.fatherNotFound");
    }

    @Test
    void theParentsAreAWomanAndAManAndNotTheChild() {
        BirthFacts swapped = new BirthFacts(child, with(mother, "sex", "1"), with(father, "sex", "2"), List.of());
        Said.exactly(BirthRules.refusals(birth, swapped, TODAY), "mother birth.motherNotFemale", "father birth.fatherNotMale");
        Said.exactly(BirthRules.refusals(with(birth, "father", id('m').text()), new BirthFacts(child, mother, mother, List.of()), TODAY),
                "father birth.oneParentTwice", "father birth.fatherNotMale");
        Said.exactly(BirthRules.refusals(with(birth, "father", id('c').text()), new BirthFacts(child, mother, father, List.of()), TODAY),
                "child birth.childIsParent");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2004-05-21, refused
            2004-05-20, warned
            1997-05-21, warned
            1997-05-20, silent
            1953-05-21, silent
            1953-05-20, warned
            1933-05-21, warned
            1933-05-20, refused
            2010-01-01, refused
            """)
    void theMothersAgeIsOddOrImpossible(LocalDate motherBornOn, String outcome) {
        BirthFacts facts = new BirthFacts(child, People.someone('m', Sex.FEMALE, motherBornOn), father, List.of());
        Said.exactly(BirthRules.refusals(birth, facts, TODAY), outcome.equals("refused") ? new String[] {"mother birth.motherOfImpossibleAge"} : new String[0]);
        Said.exactly(BirthRules.warnings(birth, facts, TODAY), outcome.equals("silent") ? new String[0] : new String[] {"mother birth.motherOfUnusualAge"});
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2009-05-20, twins
            2009-05-17, twins
            2009-05-23, twins
            2009-05-16, refused
            2009-05-24, refused
            2009-01-21, refused
            2009-01-20, warned
            2008-11-20, warned
            2008-11-19, silent
            2009-11-18, silent
            """)
    void anotherDeliveryOfTheMotherIsTwinsTooCloseCloseOrFarEnough(LocalDate otherBornOn, String outcome) {
        int order = otherBornOn.isAfter(birth.bornOn()) ? 3 : 1;
        Birth other = birth('x', 'y', otherBornOn.toString(), order);
        BirthFacts facts = new BirthFacts(child, mother, father, List.of(other, birth));
        Said.exactly(BirthRules.refusals(birth, facts, TODAY), outcome.equals("refused") ? new String[] {"bornOn birth.tooSoonAfterAnother"} : new String[0]);
        String[] warned = switch (outcome) {
            case "twins" -> new String[] {"bornOn birth.multipleDelivery"};
            case "warned" -> new String[] {"bornOn birth.soonAfterAnother"};
            default -> new String[0];
        };
        Said.exactly(BirthRules.warnings(birth, facts, TODAY), warned);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, birthOrder birth.orderTaken
            2,
            """)
    void anOrderIsUsedOnce(long order, String said) {
        Said.exactly(BirthRules.warnings(with(birth, "birthOrder", order), around, TODAY), said == null ? new String[0] : new String[] {said});
    }

    @Test
    void ordersFollowTheDates() {
        BirthFacts later = new BirthFacts(child, mother, father, List.of(birth('x', 'y', "2005-05-20", 3)));
        Said.exactly(BirthRules.warnings(birth, later, TODAY), "birthOrder birth.orderAgainstDates");
        BirthFacts earlier = new BirthFacts(child, mother, father, List.of(birth('x', 'y', "2009-12-20", 1)));
        Said.exactly(BirthRules.warnings(birth, earlier, TODAY), "birthOrder birth.orderAgainstDates");
    }

    @Test
    void oneChildIsBornOnce() {
        BirthFacts twice = new BirthFacts(child, mother, father, List.of(birth('x', 'c', "2009-05-20", 1)));
        Said.exactly(BirthRules.refusals(birth, twice, TODAY), "child birth.alreadyRecorded");
    }

    @ParameterizedTest
    @CsvSource({"2009-05-19, true", "2009-05-20, false"})
    void aMotherWhoDiedBeforeTheBirthIsRefused(String diedOn, boolean refused) {
        BirthFacts facts = new BirthFacts(child, with(mother, "diedOn", diedOn), father, List.of());
        Said.exactly(BirthRules.refusals(birth, facts, TODAY), refused ? new String[] {"mother birth.motherDead"} : new String[0]);
    }

    @Test
    void aFatherMayDieBeforeTheBirthButNotLongBefore() {
        BirthFacts soon = new BirthFacts(child, mother, with(father, "diedOn", "2008-07-24"), List.of());
        BirthFacts earlier = new BirthFacts(child, mother, with(father, "diedOn", "2008-07-23"), List.of());
        Said.nothing(BirthRules.warnings(birth, soon, TODAY));
        Said.exactly(BirthRules.warnings(birth, earlier, TODAY), "father birth.fatherLongDead");
        BirthFacts unborn = new BirthFacts(child, mother, People.man('f', "2009-05-20"), List.of());
        Said.exactly(BirthRules.refusals(birth, unborn, TODAY), "father birth.fatherNotBorn");
    }

    @Test
    void aBirthWithoutAFatherIsTakenWithAWarning() {
        Birth alone = with(birth, "father", null);
        BirthFacts facts = new BirthFacts(child, mother, null, List.of());
        Said.nothing(BirthRules.refusals(alone, facts, TODAY));
        Said.exactly(BirthRules.warnings(alone, facts, TODAY), "father birth.fatherMissing");
    }

    private static Birth birth(char letter, char child, String bornOn, int order) {
        LocalDate day = LocalDate.parse(bornOn);
        return new Birth(id(letter), id(child), id('m'), id('f'), day, Sex.FEMALE, order, true, false, day, VILLAGE);
    }
}
