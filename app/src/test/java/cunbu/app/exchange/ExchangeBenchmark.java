package cunbu.app.exchange;

import cunbu.app.store.PlainInserts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.app.store.StreamStore;
import cunbu.core.place.AreaCode;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import cunbu.sync.seal.Age;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.wire.ChangeLine;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What a bundle costs: writing it beside gzip, SHA-256 and age on the same bytes, taking it in beside plain inserts of the same rows; and how
 * much memory that takes. Processor time of the one thread that works. Arguments: a register and one of the office that it writes to, which
 * trust each other, and a folder for copies; the passphrase of both is in {@code CUNBU_PASSPHRASE}.
 */
final class ExchangeBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private final Path folder;

    private ExchangeBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        ExchangeBenchmark benchmark = new ExchangeBenchmark(Files.createDirectories(Path.of(arguments[2])));
        for (int round = 0; round < ROUNDS; round++) {
            benchmark.round(Path.of(arguments[0]), Path.of(arguments[1]));
        }
        System.out.printf("largest heap: %d MB of %d%n", ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed()).sum() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private void round(Path sender, Path receiver) throws IOException, NoSuchAlgorithmException {
        Path stick = Files.createTempDirectory(folder, "stick");
        long changes;
        long written;
        long bare;
        try (Register from = open(copy(sender, "from.cunbu"))) {
            AreaCode to = open(receiver, Register::office);
            long start = now();
            changes = at(from).write(to, stick, Progress.NONE).stream().mapToLong(each -> each.to() - each.from() + 1).sum();
            written = now() - start;
            bare = bare(from, to);
        }
        Path taken = copy(receiver, "taken.cunbu");
        long imported;
        PlainInserts.Took plain;
        try (Register into = open(taken)) {
            long start = now();
            List<ImportReport> reports = at(into).take(stick, Progress.NONE);
            imported = now() - start;
            if (reports.stream().anyMatch(report -> report.status() != ImportReport.Status.APPLIED)) {
                throw new IllegalStateException("not taken in");
            }
            try (Register empty = open(copy(receiver, "empty.cunbu"))) {
                plain = PlainInserts.of(into, empty);
            }
        }
        System.out.printf("%,d changes: written in %d ms, %.2f x gzip, SHA-256 and age; taken in in %d ms, %.2f x plain inserts of %,d rows%n", changes,
                written / 1_000_000, (double) written / bare, imported / 1_000_000, (double) imported / plain.nanoseconds(), plain.rows());
    }

    /** The lines of the bundle through gzip, SHA-256 and age, and the file read again to be hashed. */
    private long bare(Register from, AreaCode to) throws IOException, NoSuchAlgorithmException {
        Path raw = folder.resolve("lines");
        StreamStore.Stream stream = from.streams().towards(to.text()).orElseThrow();
        try (StreamStore.Lines lines = from.streams().lines(stream.epoch(), stream.acked() + 1); OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
            while (lines.hasNext()) {
                out.write(lines.next());
                out.write('\n');
            }
        }
        long start = now();
        Path packed = folder.resolve("lines.gz.age");
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw), 1 << 16);
                OutputStream out = new GZIPOutputStream(new DigestOutputStream(Age.seal(new BufferedOutputStream(Files.newOutputStream(packed), 1 << 16),
                        List.of(AgeKey.fresh().recipient())), sha256), 1 << 16)) {
            in.transferTo(out);
        }
        return now() - start;
    }

    private Path copy(Path register, String name) throws IOException {
        Path copy = folder.resolve(name);
        for (String ending : List.of("-wal", "-shm", ".mark")) {
            Files.deleteIfExists(folder.resolve(name + ending));
        }
        Files.copy(register.resolveSibling(register.getFileName() + ".key"), folder.resolve(name + ".key"), StandardCopyOption.REPLACE_EXISTING);
        return Files.copy(register, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <T> T open(Path file, java.util.function.Function<Register, T> question) {
        try (Register register = open(file)) {
            return question.apply(register);
        }
    }

    private static Register open(Path file) {
        return new Registers(ChangeLine::write, ChangeLine::read).open(file, null, System.getenv("CUNBU_PASSPHRASE").toCharArray(), Clock.systemUTC());
    }

    private static Exchange at(Register register) {
        return new Exchange(register, Clock.systemUTC(), report -> report.members().toString());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
