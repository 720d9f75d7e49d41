package cunbu.core.casework;

import static cunbu.core.time.Days.after;

import cunbu.core.award.AwardCase;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A case with its steps, and how it stands because of them. In whatever order steps and objections arrive, the same ones give the same file.
 * A step that does not fit where the case stood, because two offices acted without knowing of each other, changes nothing and is shown.
 *
 * @param claim      the case itself; one that was taken over with its confirmation is payable from the start
 * @param state      on the day it was asked about
 * @param all        every step in order
 * @param steps      those in force: fitting and not taken back
 * @param unfit      those that did not fit
 * @param objections in the order in which they were raised
 * @param hangsUntil the last day on which the notice hangs, for which objections count; null while none has been posted
 */
public record Casefile(AwardCase claim, CaseState state, List<AwardStep> all, List<AwardStep> steps, List<AwardStep> unfit,
                       List<Objection> objections, LocalDate hangsUntil) {

    private static final Comparator<Objection> BY_DAY = Comparator.comparing(Objection::raisedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Objection::id);

    /**
     * The file of one case.
     *
     * @param steps      of this case, in any order
     * @param objections of this case, in any order
     * @param noticeDays for how many days a notice hangs that is posted on a given day, the day of posting not counted
     */
    public static Casefile of(AwardCase claim, Collection<AwardStep> steps, Collection<Objection> objections, ToIntFunction<LocalDate> noticeDays,
                              LocalDate today) {
        Course course = new Course(start(claim), steps);
        LocalDate hangsUntil = last(course.inForce(), StepKind.POSTING).map(AwardStep::takenOn)
                .map(posted -> posted.plusDays(noticeDays.applyAsInt(posted))).orElse(null);
        List<Objection> inOrder = objections.stream().distinct().sorted(BY_DAY).toList();
        Casefile file = new Casefile(claim, course.state(), course.all(), course.inForce(), course.unfit(), inOrder, hangsUntil);
        boolean payable = file.state == CaseState.POSTED && after(today, hangsUntil) && file.inTheWay().isEmpty();
        return payable ? new Casefile(claim, CaseState.PAYABLE, file.all, file.steps, file.unfit, inOrder, hangsUntil) : file;
    }

    /** The file of one case for somebody who does not ask whether its notice has ended. */
    public static Casefile withoutNotice(AwardCase claim, Collection<AwardStep> steps) {
        return of(claim, steps, List.of(), day -> 0, LocalDate.MIN);
    }

    private static CaseState start(AwardCase claim) {
        return claim.confirmedOn() == null ? CaseState.APPLIED : CaseState.PAYABLE;
    }

    public RecordId id() {
        return claim.id();
    }

    /** The day of the county's confirmation; null if it has not confirmed. It stays when the benefit ends. */
    public LocalDate confirmedOn() {
        return claim.confirmedOn() != null ? claim.confirmedOn()
                : last(StepKind.CONFIRMATION).filter(step -> Boolean.TRUE.equals(step.favourable())).map(AwardStep::takenOn).orElse(null);
    }

    /** The first day without entitlement; null while the benefit goes on. */
    public LocalDate exitOn() {
        return last(StepKind.EXIT).map(AwardStep::effectiveOn).orElse(null);
    }

    /** Whether the days for objections were over and none stood in the way, on the day that was asked about; a later exit does not change it. */
    public boolean noticeEnded(LocalDate today) {
        return claim.confirmedOn() != null || confirmedOn() != null && after(today, hangsUntil) && inTheWay().isEmpty();
    }

    /** Objections that nobody has answered. */
    public List<Objection> open() {
        return objections.stream().filter(each -> each.answeredOn() == null).toList();
    }

    /**
     * Objections because of which nothing is paid: those not answered, unless they came after the last day of the notice, and those against
     * this very notice that were right.
     */
    public List<Objection> inTheWay() {
        RecordId notice = last(StepKind.POSTING).map(AwardStep::notice).orElse(null);
        return objections.stream().filter(each -> each.answeredOn() == null ? !after(each.raisedOn(), hangsUntil)
                : Boolean.TRUE.equals(each.upheld()) && notice != null && notice.equals(each.notice())).toList();
    }

    /** The return for which papers are waited for; empty unless {@link CaseState#RETURNED}. */
    public Optional<AwardStep> returned() {
        return last().filter(step -> step.step() == StepKind.RETURN);
    }

    /** The level of the office that returned the case: county or township; empty unless {@link CaseState#RETURNED}. */
    public Optional<Level> returnedBy() {
        return returned().map(step -> new AreaCode(step.id().office()).level());
    }

    /** The last step in force. */
    public Optional<AwardStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The last step of that kind in force. */
    public Optional<AwardStep> last(StepKind kind) {
        return last(steps, kind);
    }

    private static Optional<AwardStep> last(List<AwardStep> steps, StepKind kind) {
        return steps.stream().filter(step -> step.step() == kind).reduce((one, other) -> other);
    }

    /** Since when the case stands as it does: the day of its last step, else of the application; null if that is not known. */
    public LocalDate since() {
        return last().map(AwardStep::takenOn).orElse(claim.appliedOn());
    }

    /** The number of the next step. */
    public int nextNumber() {
        int highest = all.stream().map(AwardStep::number).filter(Objects::nonNull).max(Integer::compare).orElse(0);
        // A step from elsewhere may bear any number; none is higher than the highest.
        return Math.max(highest, highest + 1);
    }

    /** Whether a yearly review was held in that calendar year. */
    public boolean reviewedIn(int year) {
        return steps.stream().anyMatch(step -> step.step() == StepKind.ANNUAL_REVIEW && step.takenOn() != null && step.takenOn().getYear() == year);
    }

    /** Whether this year's review has yet to be held: of a benefit that was confirmed in an earlier year and goes on. */
    public boolean reviewDue(LocalDate today) {
        return state.isConfirmed() && confirmedOn() != null && confirmedOn().getYear() < today.getYear() && !reviewedIn(today.getYear());
    }
}
