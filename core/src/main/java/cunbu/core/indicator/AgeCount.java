package cunbu.core.indicator;

import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;

/**
 * How many registered people of one sex in a five-year group of age live in a village.
 *
 * @param from the youngest age of the group in completed years; null where the day of birth is not known
 */
public record AgeCount(AreaCode village, Sex sex, Integer from, long persons) {

    /** Years in a group. */
    public static final int YEARS = 5;
}
