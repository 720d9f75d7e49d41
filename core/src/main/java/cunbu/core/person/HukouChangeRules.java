package cunbu.core.person;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What must hold before a change of a person's kind of registration is written. */
public final class HukouChangeRules {

    private HukouChangeRules() {
    }

    /**
     * @param person null if not in the register
     * @param others every other change of that person
     */
    public static List<Refusal> refusals(HukouChange change, Person person, List<HukouChange> others, LocalDate today) {
        boolean twice = others.stream().anyMatch(other -> !other.id().equals(change.id()) && Objects.equals(other.changedOn(), change.changedOn()));
        return new Refusals()
                .when(person == null, "person", "hukou.personNotFound")
                .when(change.changedOn() == null, "changedOn", "hukou.changedOnMissing")
                .when(after(change.changedOn(), today), "changedOn", "hukou.inFuture")
                .when(person != null && before(change.changedOn(), person.bornOn()), "changedOn", "hukou.beforeBirth")
                .when(person != null && after(change.changedOn(), person.diedOn()), "changedOn", "hukou.afterDeath")
                .when(change.toKind() == null, "toKind", "hukou.toKindMissing")
                .when(change.toKind() != null && change.toKind() == change.fromKind(), "toKind", "hukou.noChange")
                .when(twice, "changedOn", "hukou.twiceOnOneDay")
                .all();
    }

    /**
     * @param others every other change of that person, before and after
     */
    public static List<Refusal> warnings(HukouChange change, Person person, List<HukouChange> others) {
        Comparator<HukouChange> byDay = Comparator.comparing(HukouChange::changedOn);
        Optional<HukouChange> earlier = others.stream().filter(other -> before(other.changedOn(), change.changedOn())).max(byDay);
        Optional<HukouChange> later = others.stream().filter(other -> after(other.changedOn(), change.changedOn())).min(byDay);
        return new Refusals()
                .when(change.fromKind() == null, "fromKind", "hukou.fromKindMissing")
                .when(earlier.filter(other -> !meets(other, change)).isPresent(), "fromKind", "hukou.fromOtherKind")
                .when(later.filter(other -> !meets(change, other)).isPresent(), "toKind", "hukou.toOtherKind")
                .when(later.isEmpty() && person.hukou() != null && person.hukou() != change.toKind(), "toKind", "hukou.differsFromToday")
                .all();
    }

    private static boolean meets(HukouChange earlier, HukouChange later) {
        return later.fromKind() == null || earlier.toKind() == later.fromKind();
    }
}
