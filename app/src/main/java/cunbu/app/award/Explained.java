package cunbu.app.award;

import cunbu.core.award.AwardCase;
import cunbu.core.award.Decision;
import cunbu.core.person.Person;
import java.util.Map;

/**
 * One person's decision with everything that can be said about it.
 *
 * @param claim null if the person has not applied
 * @param names name by id of the persons, and by code of the places, that the decision speaks of
 */
public record Explained(Person person, Decision decision, AwardCase claim, Map<String, String> names) {
}
