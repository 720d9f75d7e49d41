package cunbu.app.birth;

import cunbu.core.birth.Birth;

/** A birth as a line of a list, with names in place of ids; a name is empty where the register does not know the person. */
public record BirthRow(Birth birth, String child, String mother, String father, String village) {
}
