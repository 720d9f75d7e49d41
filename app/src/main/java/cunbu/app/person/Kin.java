package cunbu.app.person;

import cunbu.core.person.Person;

/** Somebody near a person; {@code tie} is a key of the texts: spouse, parent, childAdopted, household. */
public record Kin(String tie, Person person) {
}
