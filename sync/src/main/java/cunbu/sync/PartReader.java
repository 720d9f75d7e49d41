package cunbu.sync;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackReader;
import cunbu.sync.seal.Sha256;
import cunbu.sync.wire.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the parts of a bundle one after the other. No byte of a part is inflated before its hash is the signed one. */
final class PartReader {

    /** Where the lines go. */
    @FunctionalInterface
    interface Lines {

        /** The next line without its line feed, its place in the stream, and the chain value (32 bytes) after it. */
        void line(long position, byte[] line, byte[] head);
    }

    /** What is done with a part before its lines are read. */
    @FunctionalInterface
    interface Stored {

        /** Its number from 1 and its bytes as they are stored; their hash is the signed one. */
        void part(int number, byte[] content);
    }

    /** So many lines are dealt with between two words on how far it is. */
    private static final int STEP = 1_000;

    private final PackReader pack;
    private final String folder;
    private final Manifest manifest;
    private final Chain chain;

    /**
     * Demands that the manifest's parts make up its stream without a gap.
     *
     * @param folder what stands before the names of the parts in this container; empty for a bundle's own
     * @throws BundleRejected CONTAINER
     */
    PartReader(PackReader pack, String folder, Manifest manifest) {
        this.pack = pack;
        this.folder = folder;
        this.manifest = manifest;
        this.chain = new Chain(Chain.bytes(manifest.stream().prev()));
        demand(coherent(manifest), BundleRejected.Reason.CONTAINER);
    }

    private static boolean coherent(Manifest manifest) {
        long next = manifest.stream().from();
        String head = manifest.stream().prev();
        int number = 1;
        for (Manifest.Part part : manifest.parts()) {
            if (!part.name().equals(Parts.name(number++)) || part.from() != next || part.to() - part.from() + 1 != part.lines()) {
                return false;
            }
            next = part.to() + 1;
            head = part.head();
        }
        return next == manifest.stream().to() + 1 && head.equals(manifest.stream().head());
    }

    /**
     * Gives every part and every line of it, in order.
     *
     * @param first the entry that stands before the first part
     * @return the entry after the last part; empty at the end of the container, which has then been read to its last byte
     * @throws BundleRejected CONTAINER, PART_HASH, PART_SIZE or LIMIT
     */
    Optional<Entry> read(Optional<Entry> first, Stored stored, Lines lines, Progress progress) throws IOException {
        Optional<Entry> entry = first;
        int number = 1;
        for (Manifest.Part part : manifest.parts()) {
            demand(entry.map(Entry::name).filter((folder + part.name())::equals).isPresent(), BundleRejected.Reason.CONTAINER);
            demand(entry.get().size() == part.bytes(), BundleRejected.Reason.PART_SIZE);
            byte[] content = pack.content(Parts.STORED);
            demand(HexFormat.of().formatHex(Sha256.of(content)).equals(part.sha256()), BundleRejected.Reason.PART_HASH);
            stored.part(number++, content);
            inflate(part, content, lines, progress);
            demand(chain.hex().equals(part.head()), BundleRejected.Reason.PART_HASH);
            entry = pack.next();
        }
        return entry;
    }

    private void inflate(Manifest.Part part, byte[] content, Lines lines, Progress progress) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content), 1 << 16)) {
            LineSplitter splitter = new LineSplitter(in, part.raw());
            long position = part.from();
            for (byte[] line = splitter.next(); line != null; line = splitter.next()) {
                demand(position <= part.to(), BundleRejected.Reason.PART_SIZE);
                say(position, progress);
                lines.line(position++, line, chain.add(line));
            }
            demand(position == part.to() + 1, BundleRejected.Reason.PART_SIZE);
        } catch (IOException e) {
            throw new BundleRejected(BundleRejected.Reason.PART_SIZE, e);
        }
    }

    private void say(long position, Progress progress) {
        Manifest.Stream stream = manifest.stream();
        long done = position - stream.from();
        if (done % STEP == 0) {
            progress.at(done, stream.to() - stream.from() + 1);
        }
    }

    private static void demand(boolean holds, BundleRejected.Reason otherwise) {
        if (!holds) {
            throw new BundleRejected(otherwise);
        }
    }
}
