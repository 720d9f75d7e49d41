package cunbu.core.casework;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/**
 * What somebody has said against a case, and what was answered.
 *
 * @param notice     id of the public notice that it answers to; null if it came without one
 * @param raisedBy   as he wants to be named; null if he does not
 * @param answeredOn null while nobody has answered; likewise the answer
 * @param upheld     whether the objection was right; null while nobody has answered
 */
public record Objection(RecordId id, RecordId awardCase, RecordId notice, LocalDate raisedOn, String raisedBy, String subject, LocalDate answeredOn,
                        String answer, Boolean upheld) implements Recorded {
}
