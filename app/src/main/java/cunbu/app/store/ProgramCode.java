package cunbu.app.store;

import cunbu.core.indicator.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one program from another that may count differently: by the code that counts, and by the law that comes with it. */
final class ProgramCode {

    private static final String ARCHIVE = "jar:";

    private static final class Mine {
        private static final String DIGEST = digest(List.of(room(Measure.class, "cunbu/core"), room(ProgramCode.class, "cunbu/app/store")));
    }

    /** Where a program's files lie, and the folder of them that matters. */
    record Room(Path place, String folder) {
    }

    private ProgramCode() {
    }

    /** The same for the same program on every machine; another for every other. */
    static String digest() {
        return Mine.DIGEST;
    }

    private static Room room(Class<?> type, String folder) {
        String inside = type.getName().replace('.', '/') + ".class";
        String found = type.getClassLoader().getResource(inside).toString();
        String place = found.substring(0, found.length() - inside.length());
        return new Room(Path.of(URI.create(place.startsWith(ARCHIVE) ? place.substring(ARCHIVE.length(), place.length() - "!/".length()) : place)), folder);
    }

    /** Of folders or archives. */
    static String digest(List<Room> rooms) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Room room : rooms) {
                add(room, sha256);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Room room, MessageDigest digest) throws IOException {
        if (Files.isDirectory(room.place())) {
            addFiles(room.place().resolve(room.folder()), digest);
        } else {
            try (FileSystem archive = FileSystems.newFileSystem(room.place())) {
                addFiles(archive.getPath(room.folder()), digest);
            }
        }
    }

    private static void addFiles(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
