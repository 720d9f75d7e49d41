package cunbu.sync;

import cunbu.sync.wire.Manifest;

/**
 * A stream of this register towards another office. One is open and grows; those of earlier lives are closed, at what the other office had
 * acknowledged then.
 *
 * @param epoch     16 hex digits
 * @param length    how many lines it has, {@code head} the chain value (32 bytes) after them
 * @param acked     how many of them the other office is known to hold, {@code ackedHead} the chain value there
 * @param open      whether it grows
 */
public record OwnStream(String epoch, long length, byte[] head, long acked, byte[] ackedHead, boolean open) {

    /** What is said of it: how far it goes, and for a closed one how far both sides know that it goes. */
    Manifest.Epoch declared() {
        return open ? new Manifest.Epoch(epoch, length, Chain.hex(head)) : new Manifest.Epoch(epoch, acked, Chain.hex(ackedHead));
    }
}
