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

class ParentageRulesTest {

    private final Person child = People.man('c', "1985-05-01");
    private final Person mother = People.woman('m', "1960-06-15");
    private final Parentage own = new Parentage(id('x'), id('c'), id('m'), Origin.OWN, null, null, null);
    private final Parentage adopted = new Parentage(id('x'), id('c'), id('m'), Origin.ADOPTED, LocalDate.of(1987, 1, 1), true, null);

    @Test
    void ownAndAdoptedChildrenInOrderAreTakenInSilence() {
        for (Parentage parentage : List.of(own, adopted)) {
            Said.nothing(ParentageRules.refusals(parentage, child, mother, List.of(parentage), TODAY));
            Said.nothing(ParentageRules.warnings(parentage, child, mother, List.of(mother)));
        }
    }

    @Test
    void anAdoptionHasItsDayAndAnOwnChildHasNone() {
        Said.exactly(ParentageRules.refusals(with(adopted, "adoptedOn", null), child, mother, List.of(), TODAY), "adoptedOn parentage.adoptedOnMissing");
        Said.exactly(ParentageRules.refusals(with(adopted, "origin", "own"), child, mother, List.of(), TODAY), "adoptedOn parentage.adoptedOnForOwnChild",
                "registered parentage.registeredForOwnChild");
        Said.exactly(ParentageRules.refusals(with(own, "origin", null), child, mother, List.of(), TODAY), "origin parentage.originMissing");
        Said.exactly(ParentageRules.warnings(with(adopted, "registered", null), child, mother, List.of()), "registered parentage.registeredMissing");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1985-04-30, adoptedOn parentage.adoptedBeforeBirth
            1985-05-01, -
            2000-01-01, -
            2000-01-02, adoptedOn parentage.adoptedAfterChildsDeath
            2010-01-01, adoptedOn parentage.adoptedInFuture
            """)
    void anAdoptionLiesInTheLifeOfTheChild(String adoptedOn, String said) {
        Person mortal = adoptedOn.startsWith("2000") ? with(child, "diedOn", "2000-01-01") : child;
        Said.exactly(ParentageRules.refusals(with(adopted, "adoptedOn", adoptedOn), mortal, mother, List.of(), TODAY),
                said == null ? new String[0] : new String[] {said});
    }

    @Test
    void theDeadDoNotAdoptOrBear() {
        Person dead = with(mother, "diedOn", "1985-04-30");
        Said.exactly(ParentageRules.refusals(adopted, child, dead, List.of(), TODAY), "adoptedOn parentage.adoptedAfterParentsDeath");
        Said.exactly(ParentageRules.refusals(own, child, dead, List.of(), TODAY), "parent parentage.motherDead");
        Said.nothing(ParentageRules.refusals(own, child, with(mother, "diedOn", "1985-05-01"), List.of(), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"1985-05-01, true", "1985-04-30, false"})
    void aParentIsOlderThanTheChild(String bornOn, boolean refused) {
        Said.exactly(ParentageRules.refusals(own, child, with(mother, "bornOn", bornOn), List.of(), TODAY),
                refused ? new String[] {"parent parentage.parentYounger"} : new String[0]);
        Said.nothing(ParentageRules.refusals(own, child, with(mother, "bornOn", null), List.of(), TODAY));
    }

    @Test
    void nobodyIsTheirOwnParentAndNoParentageIsRecordedTwice() {
        Said.exactly(ParentageRules.refusals(with(own, "parent", id('c').text()), child, child, List.of(), TODAY), "parent parentage.ownParent",
                "parent parentage.parentYounger");
        Said.exactly(ParentageRules.refusals(own, child, mother, List.of(with(new Parentage(id('y'), id('c'), id('m'), Origin.OWN, null, null, null), "lawful", true)),
                TODAY), "parent parentage.alreadyRecorded");
        Said.exactly(ParentageRules.refusals(own, null, null, List.of(), TODAY), "child parentage.childNotFound", "parent parentage.parentNotFound");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1971-05-02, parent parentage.parentVeryYoung
            1971-05-01, -
            1929-05-02, -
            1929-05-01, parent parentage.motherVeryOld
            """)
    void anOddAgeIsLookedAtAgain(String bornOn, String said) {
        Said.exactly(ParentageRules.warnings(own, child, with(mother, "bornOn", bornOn), List.of()), said == null ? new String[0] : new String[] {said});
    }

    @Test
    void aSecondMotherByBirthIsLookedAtAgain() {
        Said.exactly(ParentageRules.warnings(own, child, mother, List.of(People.woman('n', "1959-01-01"))), "parent parentage.secondOfThisSex");
        Said.nothing(ParentageRules.warnings(own, child, mother, List.of(People.man('n', "1959-01-01"))));
        Said.nothing(ParentageRules.warnings(adopted, child, mother, List.of(People.woman('n', "1959-01-01"))));
    }
}
