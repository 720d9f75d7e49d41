package cunbu.app.household;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One household: its number and address to correct, its members to open. */
public final class HouseholdViewModel {

    final StringProperty number = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final ObjectProperty<HouseholdDesk.Sheet> sheet = new SimpleObjectProperty<>();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final HouseholdDesk desk;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> say;
    private final RecordId id;

    /** @param say shows a sentence in the status line */
    public HouseholdViewModel(HouseholdDesk desk, Jobs jobs, Texts texts, Consumer<String> say, RecordId id) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
        this.say = say;
        this.id = id;
    }

    boolean mayWrite() {
        return desk.mayWrite();
    }

    /** Reads the household anew. */
    public void load() {
        jobs.run(() -> desk.sheet(id), this::shown);
    }

    void save() {
        Household before = sheet.get().household();
        Household after = new Household(id, before.village(), Typed.text(number.get()), Typed.text(address.get()));
        jobs.run(() -> desk.save(before, after), this::saved);
    }

    private void shown(HouseholdDesk.Sheet read) {
        sheet.set(read);
        number.set(Objects.toString(read.household().number(), ""));
        address.set(Objects.toString(read.household().address(), ""));
        warnings.setAll(read.warnings());
    }

    private void saved(List<Refusal> refused) {
        refusals.setAll(refused);
        if (refused.isEmpty()) {
            say.accept(texts.get("household.saved"));
            load();
        }
    }
}
