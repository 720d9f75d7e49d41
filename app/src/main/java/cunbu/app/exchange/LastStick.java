package cunbu.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in a small file on this computer which folder was the stick's the last time. */
public final class LastStick {

    private final Path file;

    public LastStick(Path file) {
        this.file = file;
    }

    /** Empty if none is remembered. */
    String folder() {
        try {
            return Files.isRegularFile(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Where it cannot be remembered it is chosen again the next time. */
    void remember(String folder) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, folder + "\n");
        } catch (IOException e) {
            file.toFile().delete();
        }
    }
}
