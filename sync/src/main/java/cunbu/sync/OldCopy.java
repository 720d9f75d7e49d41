package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.Arrays;

/**
 * Whether a register is an old copy of itself: another office shows a letter that this one signed, and it says what this register does not
 * know (rule R5 of the format). Nobody else's word is enough, or a neighbour could make it begin anew for ever.
 */
final class OldCopy {

    private final Held held;
    private final String peer;
    private final Manifest own;

    /** @param own a letter of this register to {@code peer}, its signature checked */
    OldCopy(Held held, String peer, Manifest own) {
        this.held = held;
        this.peer = peer;
        this.own = own;
    }

    boolean proved() {
        if (!held.incarnation().knows(own.inc())) {
            return true;
        }
        return own.inc().equals(held.incarnation().now()) && (wroteMore() || heldMore());
    }

    private boolean wroteMore() {
        Manifest.Stream stream = own.stream();
        return stream.to() > 0
                && held.sentHeadAt(peer, stream.epoch(), stream.to()).filter(head -> Arrays.equals(head, Chain.bytes(stream.head()))).isEmpty();
    }

    private boolean heldMore() {
        return own.acks().stream().anyMatch(ack -> ack.upto() > held.committed(peer, ack.epoch())
                || ack.upto() > 0 && !Arrays.equals(held.headAt(peer, ack.epoch(), ack.upto()), Chain.bytes(ack.head())));
    }
}
