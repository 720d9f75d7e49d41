package cunbu.core.casework;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/**
 * One step in the life of a case; a step is never changed, only reversed by another.
 *
 * @param number      place in the case: 1 for the first step, one more than the highest its author had seen for every other
 * @param takenOn     the day on which it was taken, as on the papers
 * @param takenBy     who took it, as he is to be named
 * @param favourable  for an appraisal, review, confirmation: whether it speaks for the person; for a yearly review: whether all is
 *                    unchanged; null for other steps
 * @param reason      what is missing, why it is refused, withdrawn, reversed or changed; for an exit why the benefit ends; null if none
 * @param reverses    id of the step that a reversal takes back; else null
 * @param notice      id of the public notice that a posting hangs up; else null
 * @param effectiveOn first day without entitlement after an exit; else null
 */
public record AwardStep(RecordId id, RecordId awardCase, Integer number, StepKind step, LocalDate takenOn, String takenBy, Boolean favourable,
                        String reason, RecordId reverses, RecordId notice, LocalDate effectiveOn) implements Recorded {
}
