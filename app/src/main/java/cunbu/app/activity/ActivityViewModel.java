package cunbu.app.activity;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Amount;
import cunbu.core.activity.Qualifier;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A line of the ledger being written or corrected; the rules answer while it is typed. */
public final class ActivityViewModel {

    final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<ActivityItem> item = new SimpleObjectProperty<>();
    final StringProperty otherItem = new SimpleStringProperty("");
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final StringProperty heldOn = new SimpleStringProperty("");
    final StringProperty value = new SimpleStringProperty("");
    final ObjectProperty<Qualifier> qualifier = new SimpleObjectProperty<>(Qualifier.EXACT);
    final StringProperty participants = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty materials = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty struckOut = new SimpleStringProperty("");
    final ObservableList<ActivityItem> items = FXCollections.observableArrayList();
    final ObservableList<LineChange> history = FXCollections.observableArrayList();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final ActivityLedger ledger;
    private final Jobs jobs;
    private final Jobs.Latest checks;
    private final Texts texts;
    private final Consumer<String> say;
    private final List<Area> places;
    private RecordId id;
    private boolean correction;
    private Activity begun;

    /**
     * @param line the line to be corrected; null for a new one
     * @param say  shows a sentence in the status line
     */
    public ActivityViewModel(ActivityLedger ledger, Activity line, Jobs jobs, Texts texts, Consumer<String> say) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.checks = jobs.latest();
        this.texts = texts;
        this.say = say;
        this.places = ledger.places();
        kind.addListener((at, before, now) -> items.setAll(now == null ? List.of() : ActivityItem.of(now)));
        value.addListener((at, before, typed) -> Amount.read(Objects.toString(typed, "")).map(Amount::qualifier)
                .filter(said -> said != Qualifier.EXACT).ifPresent(qualifier::set));
        for (Observable each : List.of(kind, item, otherItem, area, heldOn, value, qualifier, participants, place, materials, note, struckOut)) {
            each.addListener(changed -> check());
        }
        if (line == null) {
            id = ledger.newId();
            area.set(places.get(0));
        } else {
            fill(line);
        }
        begun = line();
    }

    boolean mayWrite() {
        return ledger.mayWrite();
    }

    boolean isCorrection() {
        return correction;
    }

    /** Places whose name or code begins so, or has this in it. */
    List<Area> places(String text) {
        String asked = text.strip();
        return places.stream().filter(each -> each.name().contains(asked) || each.code().text().startsWith(asked)).limit(12).toList();
    }

    /** Whether something is typed that is not written. */
    public boolean isUnsaved() {
        return !line().equals(begun) || !unreadable().isEmpty();
    }

    void save() {
        List<Refusal> unreadable = unreadable();
        if (!unreadable.isEmpty()) {
            refusals.setAll(unreadable);
            return;
        }
        Activity line = line();
        jobs.run(() -> ledger.write(line), answered -> written(line, answered));
    }

    private void written(Activity line, ActivityLedger.Answered answered) {
        refusals.setAll(answered.refusals());
        warnings.setAll(answered.warnings());
        if (!answered.refusals().isEmpty()) {
            return;
        }
        say.accept(texts.get("activity.written"));
        if (correction) {
            begun = line;
            readHistory();
        } else {
            next();
        }
    }

    /** An empty line for the same place, day and kind, which mostly have several. */
    private void next() {
        id = ledger.newId();
        List.of(otherItem, value, participants, note).forEach(each -> each.set(""));
        item.set(null);
        qualifier.set(Qualifier.EXACT);
        warnings.clear();
        begun = line();
    }

    private void fill(Activity line) {
        id = line.id();
        correction = true;
        kind.set(line.kind());
        item.set(line.item());
        otherItem.set(text(line.otherItem()));
        area.set(places.stream().filter(each -> each.code().equals(line.area())).findFirst().orElse(null));
        heldOn.set(text(line.heldOn()));
        value.set(text(line.value()));
        qualifier.set(line.qualifier() == null ? Qualifier.EXACT : line.qualifier());
        participants.set(text(line.participants()));
        place.set(text(line.place()));
        materials.set(text(line.materials()));
        note.set(text(line.note()));
        struckOut.set(text(line.struckOut()));
        readHistory();
    }

    private void readHistory() {
        RecordId shown = id;
        jobs.run(() -> ledger.history(shown), history::setAll);
    }

    private void check() {
        if (kind.get() == null || begun == null) {
            return;
        }
        Activity line = line();
        List<Refusal> unreadable = unreadable();
        checks.run(() -> ledger.check(line), answered -> {
            warnings.setAll(answered.warnings());
            if (!refusals.isEmpty()) {
                refusals.setAll(unreadable.isEmpty() ? answered.refusals() : unreadable);
            }
        });
    }

    private Activity line() {
        return new Activity(id, area.get() == null ? null : area.get().code(), Typed.day(heldOn.get()).orElse(null), kind.get(), item.get(),
                Typed.text(otherItem.get()), number(value).orElse(null), qualifier.get(), number(participants).orElse(null), Typed.text(place.get()),
                Typed.text(materials.get()), Typed.text(note.get()), Typed.text(struckOut.get()));
    }

    private List<Refusal> unreadable() {
        List<Refusal> found = new ArrayList<>();
        if (Typed.text(heldOn.get()) != null && Typed.day(heldOn.get()).isEmpty()) {
            found.add(Refusal.of("heldOn", "typed.day"));
        }
        if (Typed.text(value.get()) != null && number(value).isEmpty()) {
            found.add(Refusal.of("value", "intake.amount.unreadable"));
        }
        if (Typed.text(participants.get()) != null && number(participants).isEmpty()) {
            found.add(Refusal.of("participants", "typed.number"));
        }
        return found;
    }

    private static Optional<Long> number(StringProperty typed) {
        return Optional.ofNullable(Typed.text(typed.get())).flatMap(Amount::read).map(Amount::value);
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
