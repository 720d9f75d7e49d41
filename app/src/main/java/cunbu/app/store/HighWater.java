package cunbu.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file {@code <register>.mark}: how far the history went when it was last looked at. It may be missing; nothing depends on it alone. */
final class HighWater {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})\\s*");

    private final Path file;

    HighWater(Path register) {
        this.file = register.resolveSibling(register.getFileName() + ".mark");
    }

    /** Empty if there is no such file or it cannot be read. */
    Optional<History.Place> read() {
        try {
            Matcher text = FORM.matcher(Files.readString(file));
            return text.matches() ? Optional.of(new History.Place(Long.parseLong(text.group(1)), text.group(2))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the file cannot be written a later restore is learned of from the other office only. */
    void write(History.Place end) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(unfinished, end.serial() + " " + end.head() + "\n");
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            unfinished.toFile().delete();
        }
    }
}
