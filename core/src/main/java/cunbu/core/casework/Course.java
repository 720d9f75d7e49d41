package cunbu.core.casework;

import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The way a case has gone: its steps in order, each taken if it fits where the case stands, the reversed ones taken out again. */
final class Course {

    /** Of steps whose authors did not know of each other's, the county's comes first; then the earlier day, then the smaller id. */
    private static final Comparator<AwardStep> ORDER = Comparator
            .comparing(AwardStep::number, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(step -> !byCounty(step))
            .thenComparing(AwardStep::takenOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AwardStep::id);

    private final List<AwardStep> all;
    private final List<AwardStep> inForce = new ArrayList<>();
    private final List<AwardStep> unfit = new ArrayList<>();
    /** One more than there are steps in force: the state before each of them, and that after the last. */
    private final List<CaseState> states = new ArrayList<>();

    Course(CaseState start, Collection<AwardStep> steps) {
        states.add(start);
        all = steps.stream().distinct().sorted(ORDER).toList();
        all.forEach(this::take);
    }

    /** Every step in order, those that were reversed and those that do not fit too. */
    List<AwardStep> all() {
        return all;
    }

    List<AwardStep> inForce() {
        return List.copyOf(inForce);
    }

    List<AwardStep> unfit() {
        return List.copyOf(unfit);
    }

    /** Where the case stands, without asking whether the days of its notice are over. */
    CaseState state() {
        return states.get(states.size() - 1);
    }

    /** Where the case stood before its last step. */
    CaseState stateBefore() {
        return states.get(Math.max(0, states.size() - 2));
    }

    static boolean byCounty(AwardStep step) {
        return new AreaCode(step.id().office()).level() == Level.COUNTY;
    }

    /** A step is taken back by the office that took it, or by the county. */
    static boolean mayTakeBack(AwardStep reversal, AwardStep step) {
        return byCounty(reversal) || reversal.id().office().equals(step.id().office());
    }

    private void take(AwardStep step) {
        if (step.step() == StepKind.REVERSAL) {
            takeBack(step);
        } else if (fits(step)) {
            CaseState next = Order.after(state(), stateBefore(), step);
            inForce.add(step);
            states.add(next);
        } else {
            unfit.add(step);
        }
    }

    private boolean fits(AwardStep step) {
        return step.step() != null && Order.refusal(state(), step.step()).isEmpty() && (step.step() != StepKind.CONFIRMATION || byCounty(step));
    }

    private void takeBack(AwardStep reversal) {
        int last = inForce.size() - 1;
        if (last >= 0 && inForce.get(last).id().equals(reversal.reverses()) && mayTakeBack(reversal, inForce.get(last))) {
            inForce.remove(last);
            states.remove(last + 1);
        } else {
            unfit.add(reversal);
        }
    }
}
