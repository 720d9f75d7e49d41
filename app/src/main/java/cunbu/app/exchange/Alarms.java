package cunbu.app.exchange;

import cunbu.app.store.BundleStore;
import cunbu.app.store.Lives.Life;
import cunbu.app.store.Register;
import cunbu.sync.BundleRejected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a clerk must not overlook: that this register was put back to an older state, and that another office's history has split. */
final class Alarms {

    private static final String FORK = BundleRejected.Reason.FORK.name();

    private final Register register;
    private final OfficeKeys keys;

    Alarms(Register register, OfficeKeys keys) {
        this.register = register;
        this.keys = keys;
    }

    /** What happened. */
    enum Kind {
        /** This register was put back, and not every other office has been heard of since. */
        PUT_BACK,
        /** The other office sent another history than before, and nothing since that fits. */
        FORK
    }

    /** @param office whom it is about: for {@link Kind#PUT_BACK} who can give back what was lost */
    record Alarm(Kind kind, String office, Instant at) {
    }

    /** @param offices those that this one exchanges with */
    List<Alarm> all(List<String> offices) {
        List<Alarm> all = new ArrayList<>(putBack(offices));
        for (BundleStore.Verdict last : register.bundles().lastAppliedOrRefused(FORK)) {
            if (FORK.equals(last.code()) && offices.contains(last.peer())) {
                all.add(new Alarm(Kind.FORK, last.peer(), last.at()));
            }
        }
        return all;
    }

    /** Whoever knows the life that is led now has given back what it held. */
    private List<Alarm> putBack(List<String> offices) {
        List<Life> lives = register.lives().later();
        if (lives.isEmpty()) {
            return List.of();
        }
        Instant at = lives.get(lives.size() - 1).heardAt();
        return offices.stream().filter(office -> register.streams().manifest(office).map(Dispatch::manifest)
                .filter(letter -> !letter.knownInc().equals(keys.incarnation())).isPresent())
                .map(office -> new Alarm(Kind.PUT_BACK, office, at)).toList();
    }
}
