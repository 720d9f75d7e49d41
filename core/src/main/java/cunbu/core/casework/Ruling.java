package cunbu.core.casework;

import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A decision as it was when a step was taken, with the facts it was made from, so that it can be made again.
 *
 * @param askedOn    the day that the decision is about
 * @param ruledOn    the day on which it was made
 * @param area       whose law was asked
 * @param lawVersion of the law book that was asked
 * @param facts      as JSON of the contract
 * @param decision   as JSON of the contract
 */
public record Ruling(RecordId id, RecordId awardCase, RecordId person, String scheme, LocalDate askedOn, LocalDate ruledOn, AreaCode area,
                     Verdict verdict, String lawVersion, String facts, String decision) implements Recorded {
}
