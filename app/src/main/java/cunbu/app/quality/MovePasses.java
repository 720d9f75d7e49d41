package cunbu.app.quality;

import cunbu.app.store.QualityStore;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Presence;
import cunbu.core.quality.Individual;
import cunbu.core.quality.MoveChecks;
import cunbu.core.quality.StayChecks;
import java.util.List;

/** Where people were registered one after the other, and where they stayed meanwhile. */
final class MovePasses {

    private final QualityStore store;
    private final Known known;

    MovePasses(QualityStore store, Known known) {
        this.store = store;
        this.known = known;
    }

    List<Runnable> passes() {
        return List.of(this::moves, this::stays);
    }

    private void moves() {
        store.moves((id, all) -> {
            Individual person = known.person(id);
            known.moves.put(id, all);
            known.tell(person == null ? all.stream().map(MoveChecks::ofNobody).flatMap(List::stream).toList() : MoveChecks.of(person, all, known.today));
        });
        known.everybody().stream().filter(person -> person.presence() == Presence.LEFT && !known.moves.containsKey(person.id()))
                .forEach(person -> known.tell(MoveChecks.missing(person)));
    }

    private void stays() {
        store.stays((id, all) -> {
            Individual person = known.person(id);
            for (Migrant stay : all) {
                known.tell(StayChecks.of(stay, person, known.today));
            }
            if (person != null && all.size() > 1) {
                known.tell(StayChecks.overlap(person, all));
            }
        });
    }
}
