package cunbu.app.exchange;

import cunbu.sync.BundleReader;
import cunbu.sync.BundleRejected;
import cunbu.sync.ImportReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    private static final int MOST_HELD_OF_AN_OFFICE = 50;
    private static final int LONGEST_STEM = 60;
    private static final int OFFICE_DIGITS = 12;

    private final Path inbox;
    private final Quarantine quarantine;

    Inbox(Path register) {
        this.inbox = register.resolveSibling(register.getFileName() + ".inbox");
        this.quarantine = new Quarantine(register);
    }

    /**
     * A file to look at. Two of one name and other bytes are told apart; the same file on two sticks is one.
     *
     * @param name   by which it lies here: its own, and what begins its hash
     * @param sha256 64 hex digits; null if the file could not be read to its end
     */
    record Item(Path file, String name, String sha256, long bytes) {
    }

    /** The folder of copies; made when it is needed. */
    Path folder() throws IOException {
        return Files.createDirectories(inbox);
    }

    /** The copies that wait for something. */
    List<Path> waiting() throws IOException {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /** What waits here, and the bundles for this office at a place, where they lie. */
    List<Item> looked(Path source, String office) throws IOException {
        return items(source, office, this::looked);
    }

    /** The same, copied here; the copies are the files to work on. */
    List<Item> copied(Path source, String office) throws IOException {
        return items(source, office, this::copied);
    }

    @FunctionalInterface
    private interface Reading {
        Item of(Path file) throws IOException;
    }

    private List<Item> items(Path source, String office, Reading reading) throws IOException {
        List<Item> all = new ArrayList<>();
        for (Path held : waiting()) {
            all.add(new Item(held, held.getFileName().toString(), read(held, OutputStream.nullOutputStream()), Files.size(held)));
        }
        for (Path file : Sticks.bundles(source, office)) {
            Item item = readable(file, reading, Files.isDirectory(source));
            if (all.stream().noneMatch(each -> each.sha256() != null && each.name().equals(item.name()))) {
                all.add(item);
            }
        }
        return all;
    }

    /** One bad file among many does not keep the others from being read. */
    private static Item readable(Path file, Reading reading, boolean isOneOfMany) throws IOException {
        try {
            return reading.of(file);
        } catch (Unreadable e) {
            if (isOneOfMany) {
                return new Item(file, file.getFileName().toString(), null, 0);
            }
            throw e.why;
        }
    }

    private Item looked(Path file) throws IOException {
        String sha256 = read(file, OutputStream.nullOutputStream());
        return new Item(file, name(file, sha256), sha256, Files.size(file));
    }

    private Item copied(Path file) throws IOException {
        if (Files.size(file) > BundleReader.LARGEST) {
            return looked(file);
        }
        Path unfinished = folder().resolve("copy.tmp");
        String sha256;
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            sha256 = read(file, out);
        }
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path copy = inbox.resolve(name(file, sha256));
        return new Item(Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING), copy.getFileName().toString(), sha256, Files.size(copy));
    }

    private static String name(Path file, String sha256) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, Math.min(LONGEST_STEM, name.length() - ENDING.length()));
        return stem + "." + sha256.substring(0, 8) + ENDING;
    }

    /** The stick did not give up the whole file. */
    private static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final IOException why;

        Unreadable(IOException why) {
            super("a file cannot be read", why);
            this.why = why;
        }
    }

    /** Reads a file into another. @return its SHA-256, 64 hex digits */
    private static String read(Path file, OutputStream out) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] some = new byte[1 << 16];
        try (InputStream in = open(file)) {
            for (int count = next(in, some); count >= 0; count = next(in, some)) {
                sha256.update(some, 0, count);
                out.write(some, 0, count);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static InputStream open(Path file) throws Unreadable {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private static int next(InputStream in, byte[] some) throws Unreadable {
        try {
            return in.read(some);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a copy where it belongs after it was looked at. */
    void done(Path copy, ImportReport report, Instant at) {
        if (!copy.startsWith(inbox)) {
            return;
        }
        try {
            switch (report.status()) {
                case HELD -> makeRoom(copy.getFileName().toString(), at);
                case QUARANTINED -> quarantine.keep(copy, report, at);
                case APPLIED, DUPLICATE -> Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One office that floods the folder costs no other its place in it. */
    private void makeRoom(String name, Instant at) throws IOException {
        String sender = name.substring(0, Math.min(OFFICE_DIGITS, name.length()));
        List<Path> held = waiting().stream().filter(each -> each.getFileName().toString().startsWith(sender)).toList();
        for (Path oldest : held.subList(0, Math.max(0, held.size() - MOST_HELD_OF_AN_OFFICE))) {
            quarantine.keep(oldest, ImportReport.of(new BundleRejected(BundleRejected.Reason.WAITING), read(oldest, OutputStream.nullOutputStream())), at);
        }
    }
}
