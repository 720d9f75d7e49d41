package cunbu.app.shell;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Opening a register: which, who, with what passphrase, and why it did not open. */
final class UnlockViewModel {

    final ObjectProperty<Path> register = new SimpleObjectProperty<>();
    final StringProperty user = new SimpleStringProperty("admin");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty problem = new SimpleStringProperty("");
    final BooleanProperty opening = new SimpleBooleanProperty();

    private final Gate gate;
    private final Jobs jobs;
    private final Problems problems;
    private final Consumer<Desk> opened;

    UnlockViewModel(Gate gate, Jobs jobs, Problems problems, Consumer<Desk> opened) {
        this.gate = gate;
        this.jobs = jobs;
        this.problems = problems;
        this.opened = opened;
        gate.known().stream().findFirst().ifPresent(register::set);
    }

    List<Path> known() {
        return gate.known();
    }

    void open() {
        if (register.get() == null || opening.get()) {
            return;
        }
        opening.set(true);
        problem.set("");
        char[] secret = passphrase.get().toCharArray();
        Path file = register.get();
        String who = user.get().strip();
        jobs.run(() -> gate.open(file, who, secret), this::shown, this::failed);
    }

    private void shown(Desk desk) {
        opening.set(false);
        passphrase.set("");
        opened.accept(desk);
    }

    private void failed(Throwable thrown) {
        opening.set(false);
        Problems.Problem found = problems.of(thrown);
        problem.set(found.sentence() + " (" + found.code() + ")");
    }
}
