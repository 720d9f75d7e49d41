package cunbu.sync;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackBroken;
import cunbu.sync.pack.PackReader;
import cunbu.sync.seal.Age;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Manifest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Opens bundles, believes what is signed, and merges it. A bundle is read twice: {@link #verify} touches nothing and reads to the last
 * sealed byte; {@link #take} does it again and merges, in a transaction of the caller's. What it throws leaves the transaction to be
 * taken back as a whole. Memory does not grow with the bundle.
 */
public final class BundleReader {

    /** No bundle is larger, in bytes. */
    public static final long LARGEST = 1L << 30;

    private final String office;
    private final TrustList trust;
    private final List<String> identities;
    private final Clock clock;

    /**
     * @param office     area code of the office that reads
     * @param trust      the trust list held; its root is the pinned one
     * @param identities the office's age keys, the current one first
     */
    public BundleReader(String office, TrustList trust, List<String> identities, Clock clock) {
        this.office = office;
        this.trust = trust;
        this.identities = List.copyOf(identities);
        this.clock = clock;
    }

    /** What happens to the lines of a bundle whose letter is believed. */
    @FunctionalInterface
    private interface Then<T> {
        T read(Letter letter, PackReader pack) throws IOException;
    }

    /**
     * What the sender signed, without looking at the lines.
     *
     * @throws BundleRejected   if the sender cannot be believed or meant another office
     * @throws UncheckedIOException if the file cannot be read
     */
    public Manifest inspect(Path file) {
        return open(file, (letter, pack) -> letter.manifest());
    }

    /**
     * What this office once signed and does not know any more, if the bundle shows it: this register is then an old copy of itself and must
     * begin another life before it takes anything in.
     *
     * @throws BundleRejected as {@link #inspect}
     */
    public Optional<Manifest> outlived(Path file, Held held) {
        return open(file, (letter, pack) -> Optional.ofNullable(letter.yours()).filter(own -> !letter.isRevoked())
                .filter(own -> new OldCopy(held, letter.manifest().from(), own).proved()));
    }

    /**
     * Reads the whole bundle and merges nothing: seal, signature, sizes, hashes and chain, whether it continues what is held of its
     * stream, and its very end.
     *
     * @return what the sender signed; {@code stream} says which lines came
     * @throws BundleRejected with every reason except those that only a look into the lines finds (NOT_CANONICAL of a line)
     */
    public Manifest verify(Path file, Held held, Progress progress) {
        return open(file, (letter, pack) -> {
            Optional<Entry> rest = read(letter, pack, held, (number, content) -> { }, (position, line, head) -> { }, progress);
            returning(letter, pack, held).read(rest, (position, line, head) -> { }, progress);
            return letter.manifest();
        });
    }

    /**
     * Verifies the bundle again and merges it line by line into {@code applying}, then its acknowledgements, its letter and a newer trust list.
     * Called in a transaction that is then taken back, it gives the plan to show before; called in one that is committed, the result.
     *
     * @throws BundleRejected the transaction must be taken back: lines may have been given to {@code applying} already
     */
    public MergePlan take(Path file, Held held, Applying applying, Progress progress) {
        return open(file, (letter, pack) -> merge(letter, pack, held, applying, progress));
    }

    private MergePlan merge(Letter letter, PackReader pack, Held held, Applying applying, Progress progress) throws IOException {
        Manifest manifest = letter.manifest();
        Manifest.Stream stream = manifest.stream();
        long before = held.committed(manifest.from(), stream.epoch());
        Tally tally = new Tally();
        Merge merge = new Merge(office, held, applying, clock.instant(), tally);
        if (letter.newer() != null) {
            applying.trusted(letter.newer().version(), letter.newerJws());
        }
        boolean isNew = stream.to() > before;
        if (isNew) {
            applying.received(manifest, letter.jws());
        }
        Optional<Entry> rest = read(letter, pack, held, (number, content) -> {
            if (isNew) {
                applying.received(manifest, number, content);
            }
        }, (position, line, head) -> {
            if (position <= before) {
                merge.again(line);
            } else {
                Arrival arrival = new Arrival(manifest.from(), stream.epoch(), position);
                merge.take(arrival, line);
                applying.line(arrival, head);
            }
        }, progress);
        if (letter.isRevoked()) {
            returning(letter, pack, held).read(rest, (position, line, head) -> { }, progress);
        } else {
            hear(letter, pack, rest, held, applying, merge, progress);
        }
        return new MergePlan(manifest, tally.counts(), tally.createdRecords(), tally.issues(), merge.regained(), before, Math.max(before, stream.to()));
    }

    /** Takes what is said beside the lines. */
    private void hear(Letter letter, PackReader pack, Optional<Entry> rest, Held held, Applying applying, Merge merge, Progress progress)
            throws IOException {
        takeBack(letter, pack, rest, held, applying, merge, progress);
        Manifest manifest = letter.manifest();
        new Acknowledging(manifest, held, applying).take();
        if (held.letter(manifest.from()).filter(earlier -> !manifest.follows(earlier)).isEmpty()) {
            applying.met(manifest, letter.jws());
        }
    }

    private void takeBack(Letter letter, PackReader pack, Optional<Entry> rest, Held held, Applying applying, Merge merge, Progress progress)
            throws IOException {
        String peer = letter.manifest().from();
        Returning returning = returning(letter, pack, held);
        returning.read(rest, (position, line, head) -> merge.takeBack(head, line), progress);
        returning.reached().forEach((epoch, reach) -> applying.regained(peer, epoch, reach.upto(), reach.head()));
        for (OwnStream stream : held.streams(peer)) {
            if (returning.isOther(stream.epoch()) && stream.acked() > 0) {
                applying.acknowledged(peer, stream.epoch(), 0);
                applying.resend(peer, stream.epoch(), 0);
            }
        }
    }

    private Returning returning(Letter letter, PackReader pack, Held held) {
        String peer = letter.manifest().from();
        TrustList newest = letter.newer() == null ? trust : letter.newer();
        return new Returning(pack, jws -> Letter.own(jws, newest, office, peer), held, peer);
    }

    private static Optional<Entry> read(Letter letter, PackReader pack, Held held, PartReader.Stored stored, PartReader.Lines lines, Progress progress)
            throws IOException {
        Overlap overlap = new Overlap(letter.manifest(), held);
        if (letter.isRevoked() && overlap.isNew() && !letter.endsAtLastGood()) {
            // Whoever has a stolen key could otherwise put other lines before the last good one, where this register has lost them.
            throw new BundleRejected(BundleRejected.Reason.REVOKED_KEY);
        }
        return new PartReader(pack, "", letter.manifest()).read(letter.next(), stored, (position, line, head) -> {
            overlap.compare(position, head);
            lines.line(position, line, head);
        }, progress);
    }

    private <T> T open(Path file, Then<T> then) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BundleRejected(BundleRejected.Reason.TOO_BIG);
            }
            try (InputStream in = Age.open(new BufferedInputStream(Files.newInputStream(file), 1 << 16), identities)) {
                PackReader pack = new PackReader(in);
                return believed(Letter.read(pack, trust, office), pack, then);
            }
        } catch (SealBroken | PackBroken e) {
            throw BundleRejected.because(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T believed(Letter letter, PackReader pack, Then<T> then) throws IOException {
        try {
            return then.read(letter, pack);
        } catch (BundleRejected | SealBroken | PackBroken e) {
            throw BundleRejected.because(e).of(letter.manifest());
        }
    }
}
