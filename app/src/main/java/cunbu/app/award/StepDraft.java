package cunbu.app.award;

import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import java.time.LocalDate;

/**
 * A step of a case as it was typed.
 *
 * @param claim       id of the case
 * @param on          the day on which the step was taken; null if it was not given
 * @param by          who took it; null for whoever is signed in
 * @param favourable  yes or no, where the step says either
 * @param notice      the public notice of a posting, or null
 * @param effectiveOn first day without entitlement after an exit, or null
 */
public record StepDraft(RecordId claim, StepKind step, LocalDate on, String by, Boolean favourable, String reason, RecordId notice,
                        LocalDate effectiveOn) {

    /** A step that says yes or no. */
    public static StepDraft saying(RecordId claim, StepKind step, LocalDate on, boolean favourable, String reason) {
        return new StepDraft(claim, step, on, null, favourable, reason, null, null);
    }

    /** A step that says neither yes nor no. */
    public static StepDraft of(RecordId claim, StepKind step, LocalDate on, String reason) {
        return new StepDraft(claim, step, on, null, null, reason, null, null);
    }

    public StepDraft saying(boolean yes) {
        return new StepDraft(claim, step, on, by, yes, reason, notice, effectiveOn);
    }

    public StepDraft by(String other) {
        return new StepDraft(claim, step, on, other, favourable, reason, notice, effectiveOn);
    }

    public StepDraft withNotice(RecordId other) {
        return new StepDraft(claim, step, on, by, favourable, reason, other, effectiveOn);
    }

    public StepDraft effective(LocalDate day) {
        return new StepDraft(claim, step, on, by, favourable, reason, notice, day);
    }
}
