package cunbu.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --new-passphrase-file}, else the environment: the passphrase of somebody who gets one. It never stands on the command line. */
final class NewPassphraseOption {

    private static final String PASSPHRASE = "CUNBU_NEW_PASSPHRASE";

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private Path file;

    /** The first line of the file, or the environment's value; empty if there is neither. */
    Optional<char[]> read() throws IOException {
        String given = file == null ? System.getenv(PASSPHRASE) : Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        return Optional.ofNullable(given).filter(text -> !text.isEmpty()).map(String::toCharArray);
    }
}
