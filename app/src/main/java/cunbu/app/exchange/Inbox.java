package cunbu.app.exchange;

import cunbu.sync.BundleRejected;
import cunbu.sync.BundleRejected;
import cunbu.sync.ImportReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where files from sticks are worked on: copies beside the register, sealed as they came. What must wait stays, what is refused goes
 * to the quarantine folder, what was taken in is removed; the stick itself is only read.
 */
final class Inbox {

    static final String ENDING = ".cbx";
    private static final int MOST_HELD = 50;

    private final Path inbox;
    private final Quarantine quarantine;

    Inbox(Path register) {
        this.inbox = register.resolveSibling(register.getFileName() + ".inbox");
        this.quarantine = new Quarantine(register);
    }

    /** The folder of copies; made when it is needed. */
    Path folder() throws IOException {
        return Files.createDirectories(inbox);
    }

    /** The bundles at a place: the file itself, or those in the folder and in its part for this office, and what waits here. */
    List<Path> files(Path source, String office) throws IOException {
        List<Path> all = new ArrayList<>(in(inbox));
        if (Files.isDirectory(source)) {
            all.addAll(in(source));
            all.addAll(in(source.resolve("CUNBU").resolve(office)));
        } else if (Files.isRegularFile(source)) {
            all.add(source);
        } else {
            throw new NoSuchFileException("bundle");
        }
        return all;
    }

    /** The same, copied here; the copies are the files to work on. */
    List<Path> copies(Path source, String office) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path file : files(source, office)) {
            Path copy = file.startsWith(inbox) || Files.size(file) > cunbu.sync.BundleReader.LARGEST ? file : copy(file);
            if (!all.contains(copy)) {
                all.add(copy);
            }
        }
        return all;
    }

    private Path copy(Path file) throws IOException {
        Path copy = Quarantine.placeFor(file, folder());
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".tmp");
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && !file.getFileName().toString().startsWith("WELCOME_"))
                    .filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Puts a copy where it belongs after it was looked at. */
    void done(Path copy, ImportReport report, Instant at) {
        if (!copy.startsWith(inbox)) {
            return;
        }
        try {
            switch (report.status()) {
                case HELD -> makeRoom(at);
                case QUARANTINED -> quarantine.keep(copy, report, at);
                case APPLIED, DUPLICATE -> Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeRoom(Instant at) throws IOException {
        List<Path> held = in(inbox);
        for (Path oldest : held.subList(0, Math.max(0, held.size() - MOST_HELD))) {
            quarantine.keep(oldest, ImportReport.of(new BundleRejected(BundleRejected.Reason.WAITING), sha256(oldest)), at);
        }
    }

    /** 64 hex digits. @throws BundleRejected if the file cannot be read to its end */
    String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            byte[] some = new byte[1 << 16];
            while (digested.read(some) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
