package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How much processor time packing, verifying and merging take without a database, for {@code gzip}, {@code sha256sum} and {@code age} on the same bytes to be
 * compared with. Arguments: number of lines, an empty folder, where {@code lines.ndjson}, {@code key} and the bundle stay.
 */
final class PackingBenchmark {

    private static final int ROUNDS = 3;

    private PackingBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path raw = folder.resolve("lines.ndjson");
        byte[] head = make(raw, count);
        Offices offices = new Offices();
        Files.writeString(folder.resolve("key"), offices.countyAge.identity() + "\n");
        Outgoing outgoing = new Outgoing(Offices.TOWNSHIP, Offices.COUNTY, Offices.INC, List.of(), "", Offices.EPOCH, 1, count, Chain.start(),
                List.of(new Manifest.Epoch(Offices.EPOCH, count, Chain.hex(head))), List.of(), null, 3, List.of(), null, null, List.of());
        BundleReader reader = new BundleReader(Offices.COUNTY, offices.trust, List.of(offices.countyAge.identity()), Offices.CLOCK);
        Nowhere nowhere = new Nowhere();
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            Path file;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(raw), 1 << 16)) {
                file = offices.townshipsWriter(folder).write(outgoing, lines(in), folder, round + 1, Progress.NONE).file();
            }
            long packed = cpu();
            reader.verify(file, nowhere, Progress.NONE);
            long verified = cpu();
            MergePlan plan = reader.take(file, nowhere, nowhere, Progress.NONE);
            long taken = cpu();
            System.out.printf("%d MB raw, %d MB packed, %d applied: packed in %.2f s, verified in %.2f s, merged into nothing in %.2f s%n",
                    Files.size(raw) >> 20, Files.size(file) >> 20, plan.count(Disposition.Count.APPLIED),
                    (packed - start) / 1e9, (verified - packed) / 1e9, (taken - verified) / 1e9);
        }
    }

    /** Of this thread, in nanoseconds: other work on the machine does not count, nor does the compiler's. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Lines with invented persons. @return the chain value after them */
    private static byte[] make(Path file, int count) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        Chain chain = new Chain(Chain.start());
        byte[] head = Chain.start();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int number = 0; number < count; number++) {
                byte[] line = ChangeLine.write(person(number, random));
                head = chain.add(line);
                out.write(line);
                out.write('\n');
            }
        }
        return head;
    }

    private static Change person(int number, SplittableRandom random) {
        Map<String, Write> set = new TreeMap<>();
        set.put(Change.OWNER, Write.first(Offices.TOWNSHIP));
        set.put(Change.LIFE, Write.first(Change.ALIVE));
        set.put("name", Write.first("\u674e" + (char) ('\u4e00' + random.nextInt(3000)) + (char) ('\u4e00' + random.nextInt(3000))));
        set.put("born_on", Write.first(String.format("19%02d-%02d-%02d", random.nextInt(40, 99), random.nextInt(1, 13), random.nextInt(1, 29))));
        set.put("identity", Write.first("530824" + random.nextLong(100_000_000_000L, 999_999_999_999L)));
        set.put("village", Write.first("530824101" + random.nextInt(201, 230)));
        ChangeId id = new ChangeId(String.format("%016x%016x", random.nextLong(), random.nextLong()));
        RecordId record = Offices.record(Offices.TOWNSHIP, number);
        return new Change(Offices.TOWNSHIP, id, record, Stamp.of(Offices.NOW.plusMillis(number), 0, Offices.TOWNSHIP), "person", null, set, "u1", "1.0");
    }

    private static Iterator<byte[]> lines(InputStream in) {
        LineSplitter splitter = new LineSplitter(in, Long.MAX_VALUE);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public byte[] next() {
                try {
                    return splitter.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** A register that keeps nothing, so that only the merging is measured. */
    private static final class Nowhere extends MemoryRegister {

        @Override
        public long committed(String peer, String epoch) {
            return 0;
        }

        @Override
        public Optional<String> kind(RecordId record) {
            return Optional.empty();
        }

        @Override
        public void create(Change change, byte[] line) {
        }

        @Override
        public void received(Manifest manifest, int part, byte[] content) {
        }

        @Override
        public void line(Arrival arrival, byte[] head) {
        }
    }
}
