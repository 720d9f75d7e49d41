package cunbu.core.casework;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.award.AwardCase;
import cunbu.core.person.Person;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;

/** What must hold before an application is written. Whether the person is entitled is not among it: that is what the case will find out. */
public final class ApplicationRules {

    private ApplicationRules() {
    }

    /**
     * Refused: a day in the future, before the person's birth or after the death; a second case of the same scheme while one goes on.
     *
     * @param person null if the register does not hold one of that id
     * @param others the other cases of the same scheme, of the person and of a spouse who would get it together with the person
     */
    public static List<Refusal> refusals(AwardCase claim, Person person, List<Casefile> others, LocalDate today) {
        return new Refusals()
                .when(person == null, "person", "case.personNotFound")
                .when(claim.appliedOn() == null, "appliedOn", "case.appliedOnMissing")
                .when(after(claim.appliedOn(), today), "appliedOn", "case.appliedInFuture")
                .when(person != null && before(claim.appliedOn(), person.bornOn()), "appliedOn", "case.appliedBeforeBirth")
                .when(person != null && after(claim.appliedOn(), person.diedOn()), "appliedOn", "case.appliedAfterDeath")
                .when(others.stream().anyMatch(other -> !other.state().isOver()), "scheme", "case.alreadyApplied")
                .all();
    }
}
