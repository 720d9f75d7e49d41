package cunbu.app.person;

import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Person;

/**
 * A person as a line of a list.
 *
 * @param village   its name
 * @param household its number in the village; empty for somebody without one
 */
public record PersonRow(Person person, String village, String household) {

    /** The identity number with its middle hidden; empty where none is known. */
    public String identity() {
        return person.identity() == null ? "" : IdentityNumber.mask(person.identity());
    }
}
