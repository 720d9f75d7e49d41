package cunbu.core.person;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What must hold before a move of a person's registration is written. */
public final class MoveRules {

    private static final int LONGEST_REASON = 200;

    private MoveRules() {
    }

    /**
     * @param person null if not in the register
     * @param others every other move of that person
     */
    public static List<Refusal> refusals(Move move, Person person, List<Move> others, LocalDate today) {
        boolean twice = others.stream().anyMatch(other -> !other.id().equals(move.id()) && Objects.equals(other.movedOn(), move.movedOn()));
        return new Refusals()
                .when(person == null, "person", "move.personNotFound")
                .when(move.movedOn() == null, "movedOn", "move.movedOnMissing")
                .when(after(move.movedOn(), today), "movedOn", "move.inFuture")
                .when(person != null && before(move.movedOn(), person.bornOn()), "movedOn", "move.beforeBirth")
                .when(person != null && after(move.movedOn(), person.diedOn()), "movedOn", "move.afterDeath")
                .when(move.fromArea() == null && move.toArea() == null, "toArea", "move.nowhere")
                .when(move.toArea() != null && move.toArea().equals(move.fromArea()), "toArea", "move.nowhereElse")
                .when(twice, "movedOn", "move.twiceOnOneDay")
                .and(PlainText.refusals("reason", move.reason(), LONGEST_REASON))
                .all();
    }

    /** @param others every other move of that person */
    public static List<Refusal> warnings(Move move, List<Move> others) {
        Optional<Move> earlier = others.stream().filter(other -> before(other.movedOn(), move.movedOn())).max(Comparator.comparing(Move::movedOn));
        Optional<Move> later = others.stream().filter(other -> after(other.movedOn(), move.movedOn())).min(Comparator.comparing(Move::movedOn));
        return new Refusals()
                .when(earlier.filter(other -> !meets(other, move)).isPresent(), "fromArea", "move.fromElsewhere")
                .when(later.filter(other -> !meets(move, other)).isPresent(), "toArea", "move.toElsewhere")
                .all();
    }

    private static boolean meets(Move earlier, Move later) {
        return earlier.toArea() == null || later.fromArea() == null || earlier.toArea().equals(later.fromArea());
    }
}
