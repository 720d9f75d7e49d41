package cunbu.core.award;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/**
 * One person's claim on one scheme.
 *
 * @param scheme      the scheme's code, such as {@code rural-reward}
 * @param appliedOn   null if nobody has applied
 * @param confirmedOn the county's confirmation; null before it
 * @param paidUntilOn the last day that has been paid for; null before the first payment
 */
public record AwardCase(RecordId id, RecordId person, String scheme, LocalDate appliedOn, LocalDate confirmedOn, LocalDate paidUntilOn)
        implements Recorded {
}
