package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackReader;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what another office gives back: bundles that this one signed itself, as they were, so that nobody can put words into its mouth
 * (rule R9 of the format).
 */
final class Returning {

    /** How far a stream has come back without a gap. */
    record Reach(long upto, byte[] head) {
    }

    private final PackReader pack;
    private final Function<String, Manifest> own;
    private final Held held;
    private final String peer;
    private final Map<String, Reach> reached = new HashMap<>();
    private final Map<String, Boolean> otherwise = new HashMap<>();

    /** @param own reads a letter of this office to {@code peer} and refuses any other */
    Returning(PackReader pack, Function<String, Manifest> own, Held held, String peer) {
        this.pack = pack;
        this.own = own;
        this.held = held;
        this.peer = peer;
    }

    /**
     * Reads to the last byte of the container.
     *
     * @param first the entry after the bundle's own parts
     * @throws BundleRejected as for the bundle's own parts; SIGNATURE or UNKNOWN_KEY for a letter of somebody else
     */
    void read(Optional<Entry> first, PartReader.Lines lines, Progress progress) throws IOException {
        Optional<Entry> entry = first;
        for (int number = 1; entry.isPresent(); number++) {
            String folder = Bundle.returned(number);
            if (!entry.get().name().equals(folder + Bundle.MANIFEST)) {
                throw new BundleRejected(BundleRejected.Reason.CONTAINER);
            }
            Manifest manifest = own.apply(new String(pack.content(Manifest.LONGEST), US_ASCII));
            entry = bundle(manifest, new PartReader(pack, folder, manifest), lines, progress);
        }
    }

    private Optional<Entry> bundle(Manifest manifest, PartReader parts, PartReader.Lines lines, Progress progress) throws IOException {
        Manifest.Stream stream = manifest.stream();
        boolean goesOn = goesOn(stream);
        Optional<Entry> next = parts.read(pack.next(), (number, content) -> { }, (position, line, head) -> {
            compare(stream.epoch(), position, head);
            lines.line(position, line, head);
        }, progress);
        if (goesOn) {
            reached.put(stream.epoch(), new Reach(stream.to(), Chain.bytes(stream.head())));
        }
        return next;
    }

    private boolean goesOn(Manifest.Stream stream) {
        if (stream.from() == 1) {
            return true;
        }
        Reach before = reached.get(stream.epoch());
        if (before != null) {
            return stream.from() <= before.upto() + 1;
        }
        return held.sentHeadAt(peer, stream.epoch(), stream.from() - 1).filter(head -> Arrays.equals(head, Chain.bytes(stream.prev()))).isPresent()
                || held.regained(peer).stream().anyMatch(each -> each.epoch().equals(stream.epoch()) && each.length() >= stream.from() - 1);
    }

    /** Notes where the stream that came back is not the one that is held here. */
    private void compare(String epoch, long position, byte[] head) {
        held.sentHeadAt(peer, epoch, position).filter(here -> !Arrays.equals(here, head)).ifPresent(here -> otherwise.put(epoch, true));
    }

    /** How far each stream has come back. */
    Map<String, Reach> reached() {
        return reached;
    }

    /** Whether that stream, as the other office holds it, is not the one that is held here. */
    boolean isOther(String epoch) {
        return otherwise.containsKey(epoch);
    }
}
