package cunbu.core.award;

import cunbu.core.person.HukouChange;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Move;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A person's registration through life: today's state, with the recorded changes of its kind and place undone one by one. */
final class HukouSpells {

    private static final LocalDate ALWAYS = LocalDate.of(1800, 1, 1);

    private final Person person;
    private final List<HukouChange> changes;
    private final List<Move> moves;

    private HukouSpells(Person person, List<HukouChange> changes, List<Move> moves) {
        this.person = person;
        this.changes = changes.stream().filter(change -> change.changedOn() != null)
                .sorted(Comparator.comparing(HukouChange::changedOn).thenComparing(HukouChange::id)).toList();
        this.moves = moves.stream().filter(move -> move.movedOn() != null)
                .sorted(Comparator.comparing(Move::movedOn).thenComparing(Move::id)).toList();
    }

    /** The spells in their order, the last one open; a kind that nobody has recorded is null. */
    static List<Facts.Hukou> of(Person person, List<HukouChange> changes, List<Move> moves) {
        return new HukouSpells(person, changes, moves).spells();
    }

    private List<Facts.Hukou> spells() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(person.bornOn() == null ? ALWAYS : person.bornOn());
        changes.forEach(change -> days.add(change.changedOn()));
        moves.forEach(move -> days.add(move.movedOn()));
        List<Facts.Hukou> spells = new ArrayList<>();
        for (LocalDate day : days) {
            spells.add(new Facts.Hukou(kind(day), area(day), day, days.higher(day)));
        }
        return spells;
    }

    private HukouKind kind(LocalDate day) {
        Optional<HukouChange> next = changes.stream().filter(change -> change.changedOn().isAfter(day)).findFirst();
        return next.isPresent() ? next.get().fromKind() : person.hukou();
    }

    private AreaCode area(LocalDate day) {
        Optional<Move> next = moves.stream().filter(move -> move.movedOn().isAfter(day)).findFirst();
        if (next.isPresent()) {
            return known(next.get().fromArea());
        }
        if (person.presence() == Presence.REGISTERED) {
            return person.village();
        }
        boolean left = person.presence() == Presence.LEFT && !moves.isEmpty();
        return left ? known(moves.get(moves.size() - 1).toArea()) : Facts.ELSEWHERE;
    }

    private static AreaCode known(AreaCode area) {
        return area == null ? Facts.ELSEWHERE : area;
    }
}
