package cunbu.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in the folder of a stick what belongs to an enrolment. */
final class EnrolmentFiles {

    private EnrolmentFiles() {
    }

    /** The requests of offices that want to be trusted, in the order of their names. */
    static List<Path> requests(Path folder) throws IOException {
        return named(folder, "ENROL_[0-9]{12}\\.jws");
    }

    /** The county's answer to that office. */
    static Optional<Path> welcome(Path folder, String office) throws IOException {
        return named(folder, "WELCOME_" + office + "\\.cbx").stream().findFirst();
    }

    /** The county's root key, if its stick from the safe is the one that is in. */
    static Optional<Path> root(Path folder, String county) throws IOException {
        return named(folder, "ROOT_" + county + "\\.key").stream().findFirst();
    }

    private static List<Path> named(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
        }
    }
}
