package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds what another office has lost of its own streams: what is held here and its newest letter does not know of (rule R9 of the format). */
final class GiveBack {

    private final Held held;
    private final String peer;

    GiveBack(Held held, String peer) {
        this.held = held;
        this.peer = peer;
    }

    /** The bundles to return, in the order of their streams; none if nothing is missing there. An office that began anew has nothing yet. */
    Stream<Returned> bundles() {
        List<Manifest.Epoch> known = held.letter(peer).map(Manifest::epochs).orElse(List.of());
        return held.holdings(peer).stream().flatMap(mine -> bundles(mine, known));
    }

    private Stream<Returned> bundles(Manifest.Ack mine, List<Manifest.Epoch> known) {
        List<Manifest.Epoch> same = known.stream().filter(each -> each.epoch().equals(mine.epoch())).toList();
        boolean listed = same.stream().anyMatch(each -> each.length() == mine.upto() && each.head().equals(mine.head()));
        // Whoever has more of it than came here will send it; what stands first is the stream itself, the others came back to its owner.
        boolean longer = !same.isEmpty() && same.get(0).length() > mine.upto();
        if (listed || longer || mine.upto() == 0) {
            return Stream.of();
        }
        long common = same.stream().filter(each -> each.length() <= mine.upto() && isMine(each)).mapToLong(Manifest.Epoch::length).max().orElse(0);
        return held.received(peer, mine.epoch(), common).stream();
    }

    private boolean isMine(Manifest.Epoch listed) {
        byte[] here = listed.length() == 0 ? Chain.start() : held.headAt(peer, listed.epoch(), listed.length());
        return Arrays.equals(here, Chain.bytes(listed.head()));
    }
}
