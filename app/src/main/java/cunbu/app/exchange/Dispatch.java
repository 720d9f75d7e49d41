package cunbu.app.exchange;

import cunbu.app.store.Register;
import cunbu.app.store.StreamStore;
import cunbu.core.history.Change;
import cunbu.core.place.AreaCode;
import cunbu.sync.Chain;
import cunbu.sync.Outgoing;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import java.util.List;
import java.util.Optional;

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
            if (streams.towards(to).isEmpty()) {
                streams.open(OfficeKeys.randomHex(8), to);
            }
            return streams.append(streams.towards(to).orElseThrow(), keys.office(), line -> isFor(to, line));
        });
    }

    /** A township tells its county everything it does; a county tells a township what it did to what is that township's, and the law. */
    private boolean isFor(String to, byte[] line) {
        return !keys.isCounty() || register.addressees().isFor(new AreaCode(to), ChangeLine.read(line));
    }

    /** What is said beside the lines from {@code first} on. */
    Outgoing letter(StreamStore.Stream stream, long first) {
        StreamStore streams = register.streams();
        Optional<String> yours = streams.manifest(stream.peer());
        Optional<Manifest> theirs = yours.map(this::manifest);
        byte[] prev = streams.headAt(stream.epoch(), first - 1).orElseGet(Chain::start);
        byte[] head = streams.headAt(stream.epoch(), stream.length()).orElseGet(Chain::start);
        List<Manifest.Ack> acks = streams.from(stream.peer()).stream()
                .map(each -> new Manifest.Ack(each.epoch(), each.upto(), Chain.hex(each.head()))).toList();
        Manifest.BestAck best = stream.acked() == 0 || theirs.isEmpty() ? null
                : new Manifest.BestAck(theirs.get().inc(), stream.epoch(), stream.acked());
        boolean hasNewest = theirs.filter(manifest -> manifest.trust() >= trust.version()).isPresent();
        return new Outgoing(keys.office(), stream.peer(), keys.incarnation(), List.of(), theirs.map(Manifest::inc).orElse(""), stream.epoch(),
                first, stream.length(), prev, List.of(new Manifest.Epoch(stream.epoch(), stream.length(), Chain.hex(head))), acks, best,
                trust.version(), results(stream.peer()), yours.orElse(null), hasNewest ? null : streams.trustList().orElseThrow());
    }

    private List<Manifest.Result> results(String peer) {
        return register.streams().aside(peer, MOST_RESULTS).stream().map(each -> new Manifest.Result(each.change().text(), each.reason(), null)).toList();
    }

    private Manifest manifest(String jws) {
        return ManifestJson.read(Jws.unchecked(jws));
    }

    /** The day on which a change was made, ISO. */
    static String day(byte[] line) {
        Change change = ChangeLine.read(line);
        return change.stamp().text().substring(0, 10);
    }
}
