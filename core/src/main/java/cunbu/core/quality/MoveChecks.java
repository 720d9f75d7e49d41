package cunbu.core.quality;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.history.Kind;
import cunbu.core.person.Move;
import cunbu.core.person.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Whether the moves of a person's registration follow each other and end where the person is. */
public final class MoveChecks {

    private MoveChecks() {
    }

    /** @param moves all of the person, in any order */
    public static List<QualityFinding> of(Individual person, List<Move> moves, LocalDate today) {
        List<Move> sorted = moves.stream().filter(move -> move.movedOn() != null).sorted(Comparator.comparing(Move::movedOn)).toList();
        List<QualityFinding> found = new ArrayList<>();
        sorted.forEach(move -> found.addAll(inLife(person, move, today)));
        for (int i = 1; i < sorted.size(); i++) {
            Move move = sorted.get(i);
            found.addAll(new Findings(Subject.of(Kind.MOVE, move.id(), person))
                    .when(!meet(sorted.get(i - 1), move), Check.MOVES_DO_NOT_MEET, sorted.get(i - 1).toArea(), move.fromArea(), move.movedOn()).all());
        }
        if (!sorted.isEmpty()) {
            found.addAll(end(person, sorted.get(sorted.size() - 1)));
        }
        return found;
    }

    /** Somebody whose registration is gone, without a move that says where and when. */
    public static List<QualityFinding> missing(Individual person) {
        return new Findings(Subject.of(person)).when(person.presence() == Presence.LEFT && person.diedOn() == null, Check.LEFT_WITHOUT_MOVE).all();
    }

    /** A move of somebody whom the register does not have. */
    public static List<QualityFinding> ofNobody(Move move) {
        return new Findings(Subject.of(Kind.MOVE, move.id(), (Individual) null)).when(true, Check.PERSON_NOT_FOUND, Kind.MOVE.code()).all();
    }

    private static List<QualityFinding> inLife(Individual person, Move move, LocalDate today) {
        boolean outside = after(move.movedOn(), today) || before(move.movedOn(), person.bornOn()) || after(move.movedOn(), person.diedOn());
        return new Findings(Subject.of(Kind.MOVE, move.id(), person)).when(outside, Check.MOVE_OUTSIDE_LIFE, move.movedOn()).all();
    }

    private static List<QualityFinding> end(Individual person, Move last) {
        boolean awayFromHere = person.presence() == Presence.REGISTERED && person.village() != null && !person.village().equals(last.toArea());
        boolean stillHere = person.presence() == Presence.LEFT && person.village() != null && person.village().equals(last.toArea());
        return new Findings(Subject.of(Kind.MOVE, last.id(), person))
                .when(awayFromHere || stillHere, Check.MOVE_AGAINST_VILLAGE, last.movedOn(), Objects.toString(last.toArea(), "-"), person.village())
                .all();
    }

    private static boolean meet(Move earlier, Move later) {
        return earlier.toArea() == null || later.fromArea() == null || earlier.toArea().equals(later.fromArea());
    }
}
