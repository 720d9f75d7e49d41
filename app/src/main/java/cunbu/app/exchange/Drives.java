package cunbu.app.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The sticks that are plugged in: removable drives, and drives on which the folder of bundles lies. Asks the file system and nothing else. */
public final class Drives {

    /** The folder on a stick in which bundles lie. */
    static final String BUNDLES = "CUNBU";

    private final List<Path> roots;
    private final List<Path> mounts;

    /**
     * @param roots  each may be a drive
     * @param mounts folders in which drives appear as folders
     */
    Drives(List<Path> roots, List<Path> mounts) {
        this.roots = List.copyOf(roots);
        this.mounts = List.copyOf(mounts);
    }

    /** Where drives appear on this computer: as letters, or below the folders that desktops use for it. */
    public static Drives ofThisComputer() {
        boolean hasLetters = Path.of("").toAbsolutePath().getRoot().toString().length() > 1;
        String user = System.getProperty("user.name");
        return hasLetters ? new Drives(StreamSupport.stream(FileSystems.getDefault().getRootDirectories().spliterator(), false).toList(), List.of())
                : new Drives(List.of(), Stream.of("/run/media/" + user, "/media/" + user, "/media", "/mnt", "/Volumes").map(Path::of).toList());
    }

    /** In the order of their names; what cannot be asked is passed over. */
    public List<Path> pluggedIn() {
        List<Path> found = new ArrayList<>(roots.stream().filter(root -> hasBundles(root) || isRemovable(root)).toList());
        for (Path mount : mounts) {
            below(mount).filter(folder -> hasBundles(folder) || isMounted(folder)).forEach(found::add);
        }
        return found;
    }

    private static Stream<Path> below(Path mount) {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(mount)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(mount, Files::isReadable)) {
                all.forEach(folders::add);
            } catch (IOException e) {
                return Stream.empty();
            }
        }
        return folders.stream().sorted();
    }

    private static boolean hasBundles(Path drive) {
        return Files.isDirectory(drive.resolve(BUNDLES));
    }

    private static boolean isRemovable(Path drive) {
        try {
            return Boolean.TRUE.equals(Files.getFileStore(drive).getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean isMounted(Path folder) {
        try {
            return Files.isDirectory(folder) && !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()));
        } catch (IOException e) {
            return false;
        }
    }
}
