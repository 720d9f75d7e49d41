package cunbu.core.household;

import static cunbu.core.time.Days.before;

import cunbu.core.person.Person;
import cunbu.core.person.Relation;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;
import java.util.Optional;

/** What must hold before a household is written, and what is odd about its members. */
public final class HouseholdRules {

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_ADDRESS = 200;

    private HouseholdRules() {
    }

    /** @param sameNumber the household of that village that already has this number, if there is one; it may be this one */
    public static List<Refusal> refusals(Household household, Optional<Household> sameNumber) {
        return new Refusals()
                .when(household.village() == null, "village", "household.villageMissing")
                .when(household.village() != null && household.village().level() != Level.VILLAGE, "village", "household.notAVillage")
                .when(PlainText.isBlank(household.number()), "number", "household.numberMissing")
                .and(PlainText.refusals("number", household.number(), LONGEST_NUMBER))
                .when(sameNumber.filter(other -> !other.id().equals(household.id())).isPresent(), "number", "household.numberTaken")
                .and(PlainText.refusals("address", household.address(), LONGEST_ADDRESS))
                .all();
    }

    /** @param members everyone who is recorded in the household, the dead included */
    public static List<Refusal> warnings(Household household, List<Person> members) {
        List<Person> living = members.stream().filter(person -> person.diedOn() == null).toList();
        long heads = living.stream().filter(person -> Relation.isHead(person.relation())).count();
        long spouses = living.stream().filter(person -> Relation.isSpouse(person.relation())).count();
        return new Refusals()
                .when(!living.isEmpty() && heads == 0, "members", "household.noHead")
                .when(heads > 1, "members", "household.manyHeads", heads)
                .when(spouses > 1, "members", "household.manySpouses", spouses)
                .when(living.stream().anyMatch(person -> !household.village().equals(person.village())), "village", "household.memberElsewhere")
                .when(childOlderThanHead(living), "members", "household.childOlderThanHead")
                .all();
    }

    private static boolean childOlderThanHead(List<Person> living) {
        return living.stream().filter(person -> Relation.isHead(person.relation())).anyMatch(head -> living.stream()
                .anyMatch(person -> Relation.isChild(person.relation()) && before(person.bornOn(), head.bornOn())));
    }
}
