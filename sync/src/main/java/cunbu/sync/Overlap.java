package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.Arrays;

/** Holds a bundle against what is committed of its stream: no gap, and not another history (rules R3 and R4 of the format). */
final class Overlap {

    private final Held held;
    private final String peer;
    private final String epoch;
    private final long last;
    private final boolean isNew;

    /** @throws BundleRejected WAITING if earlier lines are missing, FORK if those before the bundle's first are not the ones held */
    Overlap(Manifest manifest, Held held) {
        this.held = held;
        this.peer = manifest.from();
        Manifest.Stream stream = manifest.stream();
        this.epoch = stream.epoch();
        long committed = held.committed(peer, epoch);
        if (stream.from() > committed + 1) {
            throw BundleRejected.waitingFor(committed + 1, stream.from() - 1);
        }
        this.last = Math.min(committed, stream.to());
        this.isNew = stream.to() > committed;
        byte[] before = stream.from() == 1 ? Chain.start() : held.headAt(peer, epoch, stream.from() - 1);
        demand(before, Chain.bytes(stream.prev()));
    }

    /** Whether the bundle has lines that are not held yet. */
    boolean isNew() {
        return isNew;
    }

    /** Compares where the lines that are held already end: a chain that agrees there agrees before. @throws BundleRejected FORK */
    void compare(long position, byte[] head) {
        if (position == last) {
            demand(held.headAt(peer, epoch, position), head);
        }
    }

    private static void demand(byte[] here, byte[] there) {
        if (!Arrays.equals(here, there)) {
            throw new BundleRejected(BundleRejected.Reason.FORK);
        }
    }
}
