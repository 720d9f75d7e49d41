package cunbu.app.quality;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.app.store.QualityStore;
import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.BirthChecks;
import cunbu.core.quality.Individual;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Births that are counted, and children of whom none is. */
final class BirthPasses {

    private final QualityStore store;
    private final Known known;

    BirthPasses(QualityStore store, Known known) {
        this.store = store;
        this.known = known;
    }

    List<Runnable> passes() {
        return List.of(this::births, this::childrenWithoutBirth);
    }

    private void births() {
        store.births(birth -> {
            known.births.add(birth);
            known.tell(BirthChecks.of(birth, known.person(birth.child()), known.person(birth.mother()), mothersOf(birth.child())));
        });
    }

    private List<RecordId> mothersOf(RecordId child) {
        return known.parentsOf(child).stream().filter(parent -> known.person(parent) != null && known.person(parent).sex() == Sex.FEMALE).toList();
    }

    /** In each township, from the day of the first birth on that was not reported late. */
    private void childrenWithoutBirth() {
        Set<RecordId> born = known.births.stream().map(Birth::child).collect(Collectors.toSet());
        Map<AreaCode, LocalDate> since = new HashMap<>();
        known.births.stream().filter(birth -> birth.village() != null && birth.bornOn() != null && !Boolean.TRUE.equals(birth.lateReport()))
                .forEach(birth -> since.merge(birth.village().township(), birth.bornOn(), (one, other) -> one.isBefore(other) ? one : other));
        known.everybody().stream().filter(person -> person.presence() == Presence.REGISTERED && person.village() != null && person.bornOn() != null)
                .filter(person -> !after(person.bornOn(), known.today) && bornSince(person, since))
                .filter(person -> !born.contains(person.id()) && !known.moves.containsKey(person.id()))
                .forEach(person -> known.tell(BirthChecks.missing(person)));
    }

    private static boolean bornSince(Individual person, Map<AreaCode, LocalDate> since) {
        LocalDate first = since.get(person.village().township());
        return first != null && !before(person.bornOn(), first);
    }
}
