package cunbu.app.award.claim;

import cunbu.core.history.RecordId;
import java.time.LocalDate;

/**
 * A form as it was filled in; what the form does not ask is null.
 *
 * @param says        yes or no
 * @param objection   which one is answered
 * @param effectiveOn first day without entitlement
 */
record Filled(Act act, LocalDate on, Boolean says, String words, String by, LocalDate effectiveOn, RecordId objection) {
}
