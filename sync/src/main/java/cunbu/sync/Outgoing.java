package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.List;

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
 * @param epochs   every stream towards the addressee
 * @param acks     what is committed here of the addressee's streams
 * @param bestAck  the best acknowledgement held from the addressee; null before the first
 * @param trust    version of the trust list held
 * @param results  what became of the addressee's changes that were not plainly applied, at most 5,000
 * @param yours    the addressee's newest signed manifest as it came; null before its first bundle
 * @param trustJws the trust list, if the addressee does not have this one yet; else null
 */
public record Outgoing(String from, String to, String inc, List<String> past, String knownInc, String epoch, long first, long last, byte[] prev,
                       List<Manifest.Epoch> epochs, List<Manifest.Ack> acks, Manifest.BestAck bestAck, long trust,
                       List<Manifest.Result> results, String yours, String trustJws) {
}
