package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sender's register says for one bundle; the lines themselves are given beside it.
 *
 * @param from     the sender's area code, {@code to} the addressee's
 * @param inc      the register's incarnation, {@code past} the earlier ones
 * @param knownInc the addressee's newest known incarnation; empty before its first bundle
 * @param epoch    the stream
 * @param first    the first line to send: the one after what the addressee has acknowledged
 * @param last     the last line there is; {@code first - 1} if there is none to send
 * @param prev     the chain value (32 bytes) before {@code first}
 * @param epochs   every stream towards the addressee, and what came back of them
 * @param acks     what is committed here of the addressee's streams
 * @param bestAck  the best acknowledgement held from the addressee; null before the first
 * @param trust    version of the trust list held
 * @param results  what became of the addressee's changes that were not plainly applied, at most 5,000
 * @param yours    the addressee's newest signed manifest as it came; null before its first bundle
 * @param trustJws the trust list, if the addressee does not have this one yet; else null
 * @param returned what the addressee has lost of its own
 */
public record Outgoing(String from, String to, String inc, List<String> past, String knownInc, String epoch, long first, long last, byte[] prev,
                       List<Manifest.Epoch> epochs, List<Manifest.Ack> acks, Manifest.BestAck bestAck, long trust,
                       List<Manifest.Result> results, String yours, String trustJws, List<Returned> returned) {

    public Outgoing {
        past = List.copyOf(past);
        epochs = List.copyOf(epochs);
        acks = List.copyOf(acks);
        results = List.copyOf(results);
        returned = List.copyOf(returned);
    }

    /**
     * What goes to an office: everything in the open stream that it has not acknowledged (rule R1), what both sides hold, and what it has lost.
     *
     * @param from    this office
     * @param trust   version of the trust list held, {@code trustJws} the list where the addressee needs it; else null
     * @param results what became of the addressee's changes that were not plainly applied
     */
    public static Outgoing of(Held held, String from, String to, long trust, String trustJws, String yours, List<Manifest.Result> results) {
        List<OwnStream> streams = held.streams(to);
        OwnStream open = streams.get(streams.size() - 1);
        Optional<Manifest> theirs = held.letter(to);
        List<Manifest.Epoch> epochs = new ArrayList<>(streams.stream().map(OwnStream::declared).toList());
        epochs.addAll(held.regained(to));
        Manifest.BestAck best = open.acked() == 0 || theirs.isEmpty() ? null : new Manifest.BestAck(theirs.get().inc(), open.epoch(), open.acked());
        return new Outgoing(from, to, held.incarnation().now(), held.incarnation().past().stream().sorted().toList(),
                theirs.map(Manifest::inc).orElse(""), open.epoch(), open.acked() + 1, open.length(), open.ackedHead(), epochs, held.holdings(to), best,
                trust, results, yours, trustJws, new GiveBack(held, to).bundles().toList());
    }

    /** The next bundle where one does not hold everything; what was said beside the lines has been said. @param prev the chain value before {@code first} */
    public Outgoing from(long first, byte[] prev) {
        return new Outgoing(from, to, inc, past, knownInc, epoch, first, last, prev, epochs, acks, bestAck, trust, results, yours, trustJws, List.of());
    }
}
