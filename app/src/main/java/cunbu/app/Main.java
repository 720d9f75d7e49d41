package cunbu.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Starts the program: with a command it runs that, without one it opens the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        keepLibrariesQuiet();
        if (arguments.length > 0) {
            System.exit(new Wiring().commands().run(arguments));
        }
        new Wiring().window(Path.of(System.getProperty("user.home"), "Cunbu")).open();
    }

    private static void keepLibrariesQuiet() {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
