package cunbu.app.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Finds the bundles for one office: on a stick, or in a folder into which many sticks were copied. */
final class Sticks {

    private static final String ROOM = "CUNBU";
    /** A month, a stick, its room and in there the office: nobody files deeper, and a whole disk is not searched. */
    private static final int DEEPEST = 5;

    private Sticks() {
    }

    /**
     * The file itself, or those below the folder that are not put down for another office: of each sender in the order in which they were
     * written. What cannot be entered is passed over.
     */
    static List<Path> bundles(Path source, String office) throws IOException {
        if (Files.isRegularFile(source)) {
            return List.of(source);
        }
        if (!Files.isDirectory(source)) {
            throw new NoSuchFileException("bundle");
        }
        Search search = new Search(source, office);
        Files.walkFileTree(source, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, search);
        search.found.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).thenComparing(Path::toString));
        return search.found;
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();
        private final Path source;
        private final String office;

        Search(Path source, String office) {
            this.source = source;
            this.office = office;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = name(folder);
            boolean ours = name.endsWith(".inbox") || name.endsWith(".quarantine");
            boolean forOthers = folder.getParent() != null && folder.getParent().startsWith(source) && ROOM.equalsIgnoreCase(name(folder.getParent()))
                    && !name.equals(office);
            boolean passedOver = !folder.equals(source) && (name.startsWith(".") || ours || forOthers);
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (Files.isRegularFile(file) && name.toLowerCase(Locale.ROOT).endsWith(Inbox.ENDING) && !name.startsWith("WELCOME_") && !name.startsWith(".")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
        }

        private static String name(Path path) {
            return path.getFileName() == null ? "" : path.getFileName().toString();
        }
    }
}
