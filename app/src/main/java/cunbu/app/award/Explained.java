package cunbu.app.award;

import cunbu.core.award.AwardCase;
import cunbu.core.award.Decision;
import cunbu.core.law.Lookups;
import cunbu.core.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One person's decision with everything that can be said about it.
 *
 * @param lostOn the first day of those without interruption on which it has been no; null if it is not, or always was
 * @param law    the values of the law behind it
 * @param claim  null if the person has not applied
 * @param names  name by id of the persons, and by code of the places, that the decision speaks of
 */
public record Explained(Person person, Decision decision, LocalDate lostOn, List<Lookups.Used> law, AwardCase claim, Map<String, String> names) {
}
