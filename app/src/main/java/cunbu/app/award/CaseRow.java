package cunbu.app.award;

import cunbu.core.casework.Casefile;
import cunbu.core.person.Person;

/** One case of a list. @param person null if the register does not hold the person */
public record CaseRow(Casefile file, Person person) {
}
