package cunbu.core.person;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.before;

import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What must hold before one person is written down as the child of another. */
public final class ParentageRules {

    private static final int YOUNG = 14;
    private static final int OLD_MOTHER = 55;

    private ParentageRules() {
    }

    /**
     * @param child  null if not in the register; likewise the parent
     * @param others every other parentage of the child
     */
    public static List<Refusal> refusals(Parentage parentage, Person child, Person parent, List<Parentage> others, LocalDate today) {
        boolean adopted = parentage.origin() == Origin.ADOPTED;
        boolean own = parentage.origin() == Origin.OWN;
        return new Refusals()
                .when(child == null, "child", "parentage.childNotFound")
                .when(parent == null, "parent", "parentage.parentNotFound")
                .when(parentage.child() != null && parentage.child().equals(parentage.parent()), "parent", "parentage.ownParent")
                .when(parentage.origin() == null, "origin", "parentage.originMissing")
                .when(adopted && parentage.adoptedOn() == null, "adoptedOn", "parentage.adoptedOnMissing")
                .when(own && parentage.adoptedOn() != null, "adoptedOn", "parentage.adoptedOnForOwnChild")
                .when(own && parentage.registered() != null, "registered", "parentage.registeredForOwnChild")
                .when(after(parentage.adoptedOn(), today), "adoptedOn", "parentage.adoptedInFuture")
                .when(others.stream().anyMatch(other -> same(parentage, other)), "parent", "parentage.alreadyRecorded")
                .when(child != null && parent != null && younger(parent, child), "parent", "parentage.parentYounger")
                .and(child == null || parent == null ? List.of() : dates(parentage, child, parent))
                .all();
    }

    /** @param ownParents everyone who is already recorded as a parent by birth; may contain the parent */
    public static List<Refusal> warnings(Parentage parentage, Person child, Person parent, List<Person> ownParents) {
        boolean own = parentage.origin() == Origin.OWN;
        boolean datesKnown = child.bornOn() != null && parent.bornOn() != null && !younger(parent, child);
        int age = datesKnown ? age(parent.bornOn(), child.bornOn()) : Integer.MAX_VALUE;
        boolean second = ownParents.stream().anyMatch(other -> !other.id().equals(parent.id()) && parent.sex() != null && parent.sex() == other.sex());
        return new Refusals()
                .when(own && datesKnown && age < YOUNG, "parent", "parentage.parentVeryYoung", YOUNG)
                .when(own && datesKnown && parent.sex() == Sex.FEMALE && age > OLD_MOTHER, "parent", "parentage.motherVeryOld", OLD_MOTHER)
                .when(own && second, "parent", "parentage.secondOfThisSex")
                .when(parentage.origin() == Origin.ADOPTED && parentage.registered() == null, "registered", "parentage.registeredMissing")
                .all();
    }

    private static List<Refusal> dates(Parentage parentage, Person child, Person parent) {
        boolean bornByDead = parentage.origin() == Origin.OWN && parent.sex() == Sex.FEMALE && before(parent.diedOn(), child.bornOn());
        return new Refusals()
                .when(bornByDead, "parent", "parentage.motherDead")
                .when(before(parentage.adoptedOn(), child.bornOn()), "adoptedOn", "parentage.adoptedBeforeBirth")
                .when(after(parentage.adoptedOn(), child.diedOn()), "adoptedOn", "parentage.adoptedAfterChildsDeath")
                .when(after(parentage.adoptedOn(), parent.diedOn()), "adoptedOn", "parentage.adoptedAfterParentsDeath")
                .all();
    }

    private static boolean younger(Person parent, Person child) {
        return parent.bornOn() != null && child.bornOn() != null && !parent.bornOn().isBefore(child.bornOn());
    }

    private static boolean same(Parentage one, Parentage other) {
        return !one.id().equals(other.id()) && Objects.equals(one.child(), other.child()) && Objects.equals(one.parent(), other.parent());
    }
}
