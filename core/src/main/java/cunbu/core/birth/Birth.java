package cunbu.core.birth;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A live birth as statistics count it (one breath, heartbeat or movement is enough).
 *
 * @param child           the person born
 * @param father          null if not known
 * @param birthOrder      1 for the woman's first live birth, and so on
 * @param policyCompliant a counted attribute, found by the officer under the rule of the day of birth; null if not yet found
 * @param lateReport      whether it was not reported in its own period
 * @param reportedOn      the day it was entered
 * @param village         the village in which it is counted
 */
public record Birth(RecordId id, RecordId child, RecordId mother, RecordId father, LocalDate bornOn, Sex sex, Integer birthOrder,
                    Boolean policyCompliant, Boolean lateReport, LocalDate reportedOn, AreaCode village)
        implements Recorded {
}
