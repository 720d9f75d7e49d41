package cunbu.core.household;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;

/**
 * People who are registered together.
 *
 * @param village the village that keeps the household
 * @param number  the household number used in the village (户编号), unique there
 * @param address free text; null if not known
 */
public record Household(RecordId id, AreaCode village, String number, String address)
        implements Recorded {
}
