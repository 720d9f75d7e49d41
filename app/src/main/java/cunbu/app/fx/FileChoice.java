package cunbu.app.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Lets somebody choose a file of one of some kinds; the ending of its name is the kind. */
public final class FileChoice {

    private final Window window;

    /** @param window in front of which it is asked */
    public FileChoice(Window window) {
        this.window = window;
    }

    /** A file to be written; empty if nobody chose one. @param name proposed, without ending */
    public Optional<Path> save(String name, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name + "." + endings[0]);
        for (String ending : endings) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        }
        return path(chooser.showSaveDialog(window));
    }

    /** A file to be read; empty if nobody chose one. */
    public Optional<Path> open(String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", endings).toUpperCase(Locale.ROOT),
                Arrays.stream(endings).map(each -> "*." + each).toList()));
        return path(chooser.showOpenDialog(window));
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
