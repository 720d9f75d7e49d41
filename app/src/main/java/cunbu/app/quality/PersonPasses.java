package cunbu.app.quality;

import cunbu.app.store.QualityStore;
import cunbu.core.history.RecordId;
import cunbu.core.person.Presence;
import cunbu.core.quality.IdentityChecks;
import cunbu.core.quality.Individual;
import cunbu.core.quality.PersonChecks;
import java.util.List;

/** Every person by itself, and who shares an identity number. */
final class PersonPasses {

    private final QualityStore store;
    private final Known known;

    PersonPasses(QualityStore store, Known known) {
        this.store = store;
        this.known = known;
    }

    List<Runnable> passes() {
        return List.of(this::persons, this::numbers);
    }

    private void persons() {
        store.persons(listed -> {
            known.add(listed);
            known.tell(PersonChecks.of(listed, known.today));
            known.tell(IdentityChecks.of(listed, known.today));
        });
    }

    /** Who left, or is registered elsewhere, may stand in two villages with one number; who is registered may not. */
    private void numbers() {
        store.sharedNumbers().forEach((number, ids) -> {
            if (!IdentityChecks.isPlaceholder(number)) {
                shared(ids.stream().map(known::person).filter(person -> person.presence() == Presence.REGISTERED).toList());
            }
        });
    }

    private void shared(List<Individual> registered) {
        if (registered.size() > 1) {
            RecordId first = registered.get(0).id();
            registered.forEach(person -> known.tell(IdentityChecks.duplicate(person, person.id().equals(first) ? registered.get(1).id() : first)));
        }
    }
}
