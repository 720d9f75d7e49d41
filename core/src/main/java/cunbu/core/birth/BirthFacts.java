package cunbu.core.birth;

import cunbu.core.person.Person;
import java.util.List;

/**
 * The people around a birth, as far as the register has them.
 *
 * @param child  null if not found; likewise the mother and the father
 * @param others every other birth of the mother
 */
public record BirthFacts(Person child, Person mother, Person father, List<Birth> others) {

    public BirthFacts {
        others = List.copyOf(others);
    }
}
