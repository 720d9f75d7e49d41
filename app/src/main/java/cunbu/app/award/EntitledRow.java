package cunbu.app.award;

import cunbu.core.award.AwardCase;
import cunbu.core.award.Decision;
import cunbu.core.person.Person;

/**
 * One person of the list.
 *
 * @param claim null if the person has not applied
 */
public record EntitledRow(Person person, Decision decision, AwardCase claim) {

    public boolean applied() {
        return claim != null && claim.appliedOn() != null;
    }

    public boolean paid() {
        return claim != null && claim.paidUntilOn() != null;
    }
}
