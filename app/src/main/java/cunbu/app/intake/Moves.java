package cunbu.app.intake;

import static cunbu.app.intake.SheetField.MOVED_IN_ON;
import static cunbu.app.intake.SheetField.MOVED_OUT_ON;

import cunbu.core.history.RecordId;
import cunbu.core.person.Move;
import cunbu.core.person.MoveRules;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.time.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes dated moves of the days of moving in and out that a row names. */
final class Moves {

    private final Draft draft;

    Moves(Draft draft) {
        this.draft = draft;
    }

    /** The moves a row speaks of, those the register has already among them; refuses the row if they cannot be. */
    List<Move> of(ReadRow row, Person person) {
        List<Move> moves = new ArrayList<>();
        LocalDate in = row.get(MOVED_IN_ON);
        LocalDate out = row.get(MOVED_OUT_ON);
        if (in != null) {
            moves.add(move(person, in, true, out));
        }
        if (out != null) {
            moves.add(move(person, out, false, in));
        }
        for (Move each : moves) {
            List<Move> others = Stream.concat(draft.movesOf.get(person.id()).stream(), moves.stream()).filter(other -> !other.id().equals(each.id())).toList();
            row.obey(MoveRules.refusals(each, person, others, draft.today), Map.of("movedOn", goes(each, true) ? MOVED_IN_ON : MOVED_OUT_ON));
        }
        return moves;
    }

    /** The move of that day; or the last one the same way with another day, if nothing lies between: then the day was corrected. */
    private Move move(Person person, LocalDate day, boolean in, LocalDate otherWay) {
        List<Move> known = draft.movesOf.get(person.id());
        Optional<Move> same = known.stream().filter(move -> goes(move, in) && day.equals(move.movedOn())).findFirst();
        Optional<Move> last = known.stream().filter(move -> goes(move, in)).max(Comparator.comparing(Move::movedOn))
                .filter(move -> nothingBetween(known, move, day, otherWay, in));
        RecordId id = same.or(() -> last).map(Move::id).orElseGet(draft::newId);
        Move before = draft.moves.get(id);
        if (before != null) {
            return new Move(id, person.id(), day, before.fromArea(), before.toArea(), before.reason());
        }
        return new Move(id, person.id(), day, in ? null : person.village(), in ? person.village() : null, null);
    }

    private boolean nothingBetween(List<Move> known, Move last, LocalDate day, LocalDate otherWay, boolean in) {
        return !isBetween(otherWay, last.movedOn(), day)
                && known.stream().noneMatch(move -> goes(move, !in) && isBetween(move.movedOn(), last.movedOn(), day));
    }

    private static boolean isBetween(LocalDate day, LocalDate one, LocalDate other) {
        return Days.after(day, one) && Days.before(day, other) || Days.after(day, other) && Days.before(day, one);
    }

    /** Whether a move leads into this office from outside, or the other way; a move inside the office does neither. */
    private boolean goes(Move move, boolean in) {
        boolean fromHere = move.fromArea() != null && move.fromArea().within(draft.office);
        boolean toHere = move.toArea() != null && move.toArea().within(draft.office);
        return in ? toHere && !fromHere : fromHere && !toHere;
    }

    /** Where a person's last move has led; somebody who never moved is registered here, or stays what he was. */
    static Presence presence(Draft draft, Person before, RecordId person, List<Move> moves) {
        if (moves.isEmpty()) {
            return before == null ? Presence.REGISTERED : null;
        }
        Stream<Move> kept = draft.movesOf.get(person).stream().filter(move -> moves.stream().noneMatch(each -> each.id().equals(move.id())));
        Move last = Stream.concat(kept, moves.stream()).max(Comparator.comparing(Move::movedOn)).orElseThrow();
        return last.toArea() != null && last.toArea().within(draft.office) ? Presence.REGISTERED : Presence.LEFT;
    }
}
