package cunbu.app.exchange;

import cunbu.app.fx.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which stick: those that are plugged in are found, any other folder can be named, and the last one is remembered. */
public final class PlugViewModel {

    final StringProperty folder = new SimpleStringProperty("");
    /** The sticks that are plugged in. */
    final ObservableList<Path> drives = FXCollections.observableArrayList();

    private final Drives all;
    private final LastStick last;
    private final Jobs jobs;
    private Runnable plugged = () -> { };
    private boolean looking;

    public PlugViewModel(Drives all, LastStick last, Jobs jobs) {
        this.all = all;
        this.last = last;
        this.jobs = jobs;
        folder.set(last.folder());
    }

    /** Who is told that a stick was plugged in and chosen. */
    void onPlugged(Runnable listener) {
        plugged = listener;
    }

    /** Looks for sticks; one that was not there before is chosen, unless another one is in use. */
    void watch() {
        if (looking) {
            return;
        }
        looking = true;
        String now = folder.get();
        jobs.run(() -> new Found(all.pluggedIn(), !now.isBlank() && Files.isDirectory(stick())), this::found, thrown -> looking = false);
    }

    private record Found(List<Path> drives, boolean inUse) {
    }

    private void found(Found found) {
        looking = false;
        List<Path> before = List.copyOf(drives);
        if (!before.equals(found.drives())) {
            drives.setAll(found.drives());
        }
        if (!found.inUse() && before.contains(stick())) {
            folder.set("");
        }
        if (!found.inUse()) {
            found.drives().stream().filter(each -> !before.contains(each)).findFirst().ifPresent(this::choose);
        }
    }

    /** Uses that folder, and looks at it. */
    void choose(Path stick) {
        folder.set(stick.toString());
        plugged.run();
    }

    /** A path that was dragged or copied may stand in quotes. */
    Path stick() {
        return Path.of(folder.get().strip().replaceAll("^\"|\"$", ""));
    }

    void remember() {
        last.remember(folder.get());
    }
}
