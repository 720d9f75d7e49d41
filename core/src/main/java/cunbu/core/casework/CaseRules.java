package cunbu.core.casework;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.award.Verdict;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold before a step of a case is written. */
public final class CaseRules {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 500;
    private static final Set<StepKind> WITH_OUTCOME = EnumSet.of(StepKind.APPRAISAL, StepKind.REVIEW, StepKind.CONFIRMATION, StepKind.ANNUAL_REVIEW);
    private static final Set<StepKind> WITH_REASON = EnumSet.of(StepKind.RETURN, StepKind.EXIT, StepKind.REVERSAL);
    private static final Set<StepKind> BY_DECISION = EnumSet.of(StepKind.REVIEW, StepKind.CONFIRMATION);

    private CaseRules() {
    }

    /**
     * Refused: a step that does not follow where the case stands; a day in the future or before the step before; a confirmation by another
     * office than the county's; a second yearly review in a year; the reversal of anything but the last step, or of another office's step
     * unless the county does it; a no, a return, an exit or a reversal without a reason.
     *
     * @param file  as it stands without the step
     * @param found what the program decides on the facts of the day: whoever speaks for a claim that is not clearly eligible says why;
     *              null if nothing was decided
     */
    public static List<Refusal> refusals(Casefile file, AwardStep step, Verdict found, LocalDate today) {
        return new Refusals()
                .and(order(file, step))
                .and(day(file, step, today))
                .and(outcome(step, found))
                .and(particulars(file, step))
                .when(PlainText.isBlank(step.takenBy()), "takenBy", "case.takenByMissing")
                .and(PlainText.refusals("takenBy", step.takenBy(), LONGEST_NAME))
                .and(PlainText.refusals("reason", step.reason(), LONGEST_REASON))
                .all();
    }

    /** Why that step cannot be taken where the case stands, without asking anything about the step itself; empty if it can. */
    public static Optional<Refusal> notNow(Casefile file, StepKind kind) {
        if (kind == StepKind.REVERSAL) {
            return file.last().isPresent() ? Optional.empty() : Optional.of(Refusal.of("step", "case.nothingToReverse"));
        }
        return Order.refusal(file.state(), kind).map(reason -> Refusal.of("step", reason));
    }

    private static List<Refusal> order(Casefile file, AwardStep step) {
        Refusals found = new Refusals();
        notNow(file, step.step()).ifPresent(refusal -> found.and(List.of(refusal)));
        if (step.step() == StepKind.REVERSAL && file.last().isPresent()) {
            AwardStep last = file.last().get();
            boolean isLast = last.id().equals(step.reverses());
            found.when(!isLast, "reverses", "case.notTheLastStep").when(isLast && !Course.mayTakeBack(step, last), "reverses", "case.anotherOfficesStep");
        }
        return found.when(step.step() == StepKind.CONFIRMATION && !Course.byCounty(step), "step", "case.countyConfirms").all();
    }

    private static List<Refusal> day(Casefile file, AwardStep step, LocalDate today) {
        boolean isReview = step.step() == StepKind.ANNUAL_REVIEW && step.takenOn() != null;
        return new Refusals()
                .when(step.takenOn() == null, "takenOn", "case.takenOnMissing")
                .when(after(step.takenOn(), today), "takenOn", "case.takenInFuture")
                .when(before(step.takenOn(), file.since()), "takenOn", "case.takenBeforeLastStep", file.since())
                .when(isReview && file.reviewedIn(step.takenOn().getYear()), "takenOn", "case.reviewedThatYear", isReview ? step.takenOn().getYear() : "")
                .all();
    }

    private static List<Refusal> outcome(AwardStep step, Verdict found) {
        boolean no = WITH_OUTCOME.contains(step.step()) && Boolean.FALSE.equals(step.favourable());
        boolean reasonless = PlainText.isBlank(step.reason());
        boolean againstFinding = BY_DECISION.contains(step.step()) && Boolean.TRUE.equals(step.favourable()) && found != null
                && found != Verdict.ELIGIBLE;
        return new Refusals()
                .when(WITH_OUTCOME.contains(step.step()) && step.favourable() == null, "favourable", "case.outcomeMissing")
                .when(reasonless && (no || WITH_REASON.contains(step.step())), "reason", "case.reasonMissing")
                .when(reasonless && againstFinding, "reason", "case.reasonForYesMissing")
                .all();
    }

    private static List<Refusal> particulars(Casefile file, AwardStep step) {
        boolean exit = step.step() == StepKind.EXIT;
        return new Refusals()
                .when(exit && step.effectiveOn() == null, "effectiveOn", "case.exitDayMissing")
                .when(exit && before(step.effectiveOn(), file.claim().appliedOn()), "effectiveOn", "case.exitBeforeApplication", file.claim().appliedOn())
                .when(step.step() == StepKind.POSTING && step.notice() == null, "notice", "case.noticeMissing")
                .all();
    }
}
