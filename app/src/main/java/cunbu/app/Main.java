package cunbu.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Starts the program: with a command it runs that, without one it opens the window, or shows itself where there is no display. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        keepLibrariesQuiet();
        Wiring wiring = new Wiring();
        if (arguments.length > 0) {
            System.exit(wiring.commands().run(arguments));
        } else if (CunbuApp.hasDisplay()) {
            wiring.openWindow(Path.of(System.getProperty("user.home"), "Cunbu"));
        } else {
            System.exit(wiring.tour(besideTheProgram().resolve("tour")));
        }
    }

    /** The folder of the program; its first library is the program itself. */
    private static Path besideTheProgram() {
        String program = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        return Path.of(program).toAbsolutePath().getParent();
    }

    private static void keepLibrariesQuiet() {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
