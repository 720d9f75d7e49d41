package cunbu.app.shell;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.app.store.Registers;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first run: make a register for an office, or practise on invented people. */
final class FirstRunViewModel {

    final StringProperty office = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final ObjectProperty<Area> practiceArea = new SimpleObjectProperty<>();
    final StringProperty problem = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final Gate gate;
    private final Jobs jobs;
    private final Problems problems;
    private final Texts texts;
    private final Consumer<Desk> opened;

    FirstRunViewModel(Gate gate, Jobs jobs, Problems problems, Texts texts, Consumer<Desk> opened) {
        this.gate = gate;
        this.jobs = jobs;
        this.problems = problems;
        this.texts = texts;
        this.opened = opened;
        // A township is made in seconds, the county in minutes.
        gate.practiceAreas().stream().max(Comparator.comparing(Area::level)).ifPresent(practiceArea::set);
    }

    List<Area> practiceAreas() {
        return gate.practiceAreas();
    }

    String practicePassphrase() {
        return gate.practicePassphrase();
    }

    void create() {
        refusals.setAll(refused());
        if (!refusals.isEmpty() || working.get()) {
            return;
        }
        begin();
        AreaCode code = new AreaCode(Typed.text(office.get()));
        String called = Typed.text(name.get());
        char[] secret = passphrase.get().toCharArray();
        Path file = gate.home().resolve(code + ".cunbu");
        jobs.run(texts.get("firstRun.making"), progress -> gate.create(file, code, called, secret), this::shown, this::failed);
    }

    void practise() {
        if (practiceArea.get() == null || working.get()) {
            return;
        }
        begin();
        AreaCode area = practiceArea.get().code();
        jobs.run(texts.get("firstRun.inventing"), progress -> gate.practice(area, progress), this::shown, this::failed);
    }

    private List<Refusal> refused() {
        List<Refusal> found = new ArrayList<>();
        if (!isOffice(Typed.text(office.get()))) {
            found.add(Refusal.of("office", "firstRun.office"));
        }
        if (Typed.text(name.get()) == null) {
            found.add(Refusal.of("name", "firstRun.name"));
        }
        if (passphrase.get().length() < Registers.SHORTEST_PASSPHRASE) {
            found.add(Refusal.of("passphrase", "firstRun.shortPassphrase", Registers.SHORTEST_PASSPHRASE));
        }
        if (!passphrase.get().equals(again.get())) {
            found.add(Refusal.of("again", "firstRun.otherPassphrase"));
        }
        return found;
    }

    private static boolean isOffice(String code) {
        if (!AreaCode.isAreaCode(code)) {
            return false;
        }
        Level level = new AreaCode(code).level();
        return level == Level.TOWNSHIP || level == Level.COUNTY;
    }

    private void begin() {
        working.set(true);
        problem.set("");
    }

    private void shown(Desk desk) {
        working.set(false);
        passphrase.set("");
        again.set("");
        opened.accept(desk);
    }

    private void failed(Throwable thrown) {
        working.set(false);
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem found = problems.of(thrown);
            problem.set(found.sentence() + " (" + found.code() + ")");
        }
    }
}
