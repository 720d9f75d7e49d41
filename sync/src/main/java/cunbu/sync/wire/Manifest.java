package cunbu.sync.wire;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a bundle says about itself, signed: who to whom, which lines of which stream, with the hash of every part, and what the sender
 * holds of the addressee's streams. Chain values are 64 lower-case hex digits, offices 12-digit area codes.
 *
 * @param format   1
 * @param crit     features that the reader must know
 * @param bundle   the bundle's own id, a UUID of version 7
 * @param created  the sender's clock, in whole seconds; shown, never trusted
 * @param inc      the sender's incarnation, {@code past} all its known earlier ones
 * @param knownInc the newest incarnation of the addressee that the sender knows; empty before the first bundle from it
 * @param epochs   every stream of the sender towards the addressee
 * @param acks     what the sender has committed of the addressee's streams
 * @param bestAck  the best acknowledgement that the sender holds from the addressee; null before the first
 * @param schema   kind to the version used in this bundle
 * @param trust    version of the trust list that the sender holds
 * @param results  what became of the addressee's changes that were not plainly applied
 */
public record Manifest(long format, List<String> crit, String bundle, Instant created, String from, String to, String inc,
                       List<String> past, String knownInc, Stream stream, List<Epoch> epochs, List<Ack> acks, BestAck bestAck,
                       List<Part> parts, Map<String, String> schema, Caps caps, long trust, List<Result> results) {

    /** The container version that this program reads and writes. */
    public static final long FORMAT = 1;
    /** No signed manifest is longer. */
    public static final int LONGEST = 4 << 20;
    /** No bundle has more parts. */
    public static final int MOST_PARTS = 9_999;

    public Manifest {
        crit = List.copyOf(crit);
        past = List.copyOf(past);
        epochs = List.copyOf(epochs);
        acks = List.copyOf(acks);
        parts = List.copyOf(parts);
        schema = Map.copyOf(schema);
        results = List.copyOf(results);
    }

    /**
     * Whether this one was written after {@code earlier} or says as much: by a later incarnation of the sender, or by the same one with
     * nothing less in it. The sender's clock is not asked.
     */
    public boolean follows(Manifest earlier) {
        if (!inc.equals(earlier.inc)) {
            return inc.compareTo(earlier.inc) > 0;
        }
        boolean lessAcknowledged = earlier.acks.stream().anyMatch(before -> upto(before.epoch()) < before.upto());
        boolean shorter = stream.epoch().equals(earlier.stream.epoch()) && stream.to() < earlier.stream.to();
        return !lessAcknowledged && !shorter && trust >= earlier.trust;
    }

    private long upto(String epoch) {
        return acks.stream().filter(each -> each.epoch().equals(epoch)).mapToLong(Ack::upto).findFirst().orElse(0);
    }

    /** Lines {@code from}..{@code to} (to = from-1: none), the chain before the first and after the last. */
    public record Stream(String epoch, long from, long to, String prev, String head) {
    }

    /** One stream of the sender: its length and its chain value there. */
    public record Epoch(String epoch, long length, String head) {
    }

    /** The sender holds this stream of the addressee up to and with line {@code upto}. */
    public record Ack(String epoch, long upto, String head) {
    }

    /** An acknowledgement that the sender was given by incarnation {@code inc}. */
    public record BestAck(String inc, String epoch, long upto) {
    }

    /** A compressed file of lines: stored and inflated size in bytes, lines {@code from}..{@code to}, SHA-256 of the stored bytes. */
    public record Part(String name, long bytes, long raw, long lines, long from, long to, String head, String sha256) {
    }

    /** What the sender can read: container formats, and the major versions of each kind. */
    public record Caps(String app, List<Long> formats, Map<String, List<Long>> kinds) {
    }

    /** What became of one of the addressee's changes. {@code text} may be null. */
    public record Result(String cid, String code, String text) {
    }
}
