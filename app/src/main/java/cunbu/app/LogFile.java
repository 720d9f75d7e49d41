package cunbu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The file in which the program writes down its mistakes; at most half a megabyte, then a new one. */
final class LogFile {

    private static final int LARGEST = 512 * 1024;

    private LogFile() {
    }

    /** Starts the log in that folder. @return the file */
    static Path in(Path folder) {
        Path file = folder.resolve("cunbu.log");
        try {
            Files.createDirectories(folder);
            FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), LARGEST, 1, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
