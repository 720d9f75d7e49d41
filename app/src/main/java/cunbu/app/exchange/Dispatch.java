package cunbu.app.exchange;

import cunbu.app.store.Register;
import cunbu.app.store.StreamStore;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.sync.Held;
import cunbu.sync.Outgoing;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what goes to another office: which changes, and what is said of both sides' streams. */
final class Dispatch {

    private static final int MOST_RESULTS = 5_000;

    private final Register register;
    private final OfficeKeys keys;
    private final TrustList trust;

    Dispatch(Register register, OfficeKeys keys, TrustList trust) {
        this.register = register;
        this.keys = keys;
        this.trust = trust;
    }

    /** The stream towards an office, with everything in it that is for that office by now. */
    StreamStore.Stream stream(String to) {
        StreamStore streams = register.streams();
        return register.database().transaction(() -> {
            StreamStore.Stream open = streams.towards(to).orElseGet(() -> streams.open(to));
            if (!keys.isCounty()) {
                return streams.append(open, keys.office(), line -> true);
            }
            Set<RecordId> moved = new LinkedHashSet<>();
            streams.append(open, keys.office(), line -> isFor(new AreaCode(to), ChangeLine.read(line), moved));
            moved.forEach(record -> streams.putAll(to, record));
            streams.put(to, register.letters().carriedTo(to, keys.office()));
            return streams.towards(to).orElseThrow();
        });
    }

    /** A county tells a township what it did to what is that township's, whose its records are, and the law. */
    private boolean isFor(AreaCode to, Change change, Set<RecordId> moved) {
        if (register.addressees().isMoveTo(to, change)) {
            moved.add(change.record());
        }
        return register.addressees().isMoveOf(to, change) || register.addressees().isFor(to, change);
    }

    /** Everything that the other office has not acknowledged, and what is said beside it. */
    Outgoing letter(StreamStore.Stream stream) {
        Held held = register.merging(Dispatch::manifest);
        Optional<String> yours = register.streams().manifest(stream.peer());
        // An office that was put back without knowing it may have lost the list that it once had.
        return Outgoing.of(held, keys.office(), stream.peer(), trust.version(), register.streams().trustList().orElseThrow(),
                yours.orElse(null), results(stream.peer()));
    }

    private List<Manifest.Result> results(String peer) {
        return register.streams().aside(peer, MOST_RESULTS).stream().map(each -> new Manifest.Result(each.change().text(), each.reason(), null)).toList();
    }

    static Manifest manifest(String jws) {
        return ManifestJson.read(Jws.unchecked(jws));
    }

    /** The day on which a change was made, ISO. */
    static String day(byte[] line) {
        Change change = ChangeLine.read(line);
        return change.stamp().text().substring(0, 10);
    }
}
