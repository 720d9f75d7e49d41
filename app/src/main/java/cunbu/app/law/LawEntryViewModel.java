package cunbu.app.law;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.LawWords;
import cunbu.app.fx.Typed;
import cunbu.core.law.LawPage;
import cunbu.core.place.Area;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A value of the law being entered by the county: the rules answer while it is typed. */
public final class LawEntryViewModel {

    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final StringProperty fromOn = new SimpleStringProperty("");
    final StringProperty value = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");
    final ObjectProperty<Boolean> confirmed = new SimpleObjectProperty<>(true);
    /** The entered value that is being corrected; null for a new one. */
    final ObjectProperty<LawPage.Line> corrected = new SimpleObjectProperty<>();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final LawDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest checks;
    private final Supplier<LawWords> words;
    private final Consumer<LawDraft> entered;
    private final List<Area> areas;
    private LawPage page;

    /** @param entered hears of a value that has been written */
    LawEntryViewModel(LawDesk desk, Jobs jobs, Supplier<LawWords> words, Consumer<LawDraft> entered) {
        this.desk = desk;
        this.jobs = jobs;
        this.checks = jobs.latest();
        this.words = words;
        this.entered = entered;
        this.areas = desk.areas();
        area.set(areas.get(0));
        for (ObservableValue<?> each : List.of(area, fromOn, value, source, confirmed)) {
            each.addListener((at, before, now) -> check());
        }
    }

    List<Area> areas() {
        return areas;
    }

    boolean isUnsaved() {
        return Stream.of(fromOn, value, source).anyMatch(typed -> Typed.text(typed.get()) != null);
    }

    /** Turns to another parameter; what was typed for the one before is let go. */
    void page(LawPage other) {
        boolean same = page != null && other != null && page.parameter().equals(other.parameter());
        page = other;
        if (!same) {
            clear();
        }
    }

    /** Takes a value as the beginning of a new one, or for correction if the county entered it. */
    void begin(LawPage.Line line) {
        clear();
        corrected.set(line.enteredOn() == null || line.replaced() ? null : line);
        area.set(areas.stream().filter(each -> each.code().equals(line.citation().area())).findFirst().orElse(areas.get(0)));
        fromOn.set(line.citation().from().toString());
        value.set(words.get().value(page.unit(), line.value()));
        source.set(line.citation().document());
        confirmed.set(true);
    }

    /** An empty form. */
    void clear() {
        corrected.set(null);
        area.set(areas.get(0));
        fromOn.set("");
        value.set("");
        source.set("");
        confirmed.set(true);
        refusals.clear();
        warnings.clear();
    }

    void save() {
        if (page == null) {
            return;
        }
        List<Refusal> unreadable = unreadable();
        if (!unreadable.isEmpty()) {
            refusals.setAll(unreadable);
            return;
        }
        LawDraft draft = draft();
        jobs.run(() -> desk.enter(draft), answered -> {
            refusals.setAll(answered.refusals());
            warnings.setAll(answered.warnings());
            if (answered.refusals().isEmpty()) {
                clear();
                entered.accept(draft);
            }
        });
    }

    private void check() {
        if (page == null || Typed.text(value.get()) == null) {
            warnings.clear();
            return;
        }
        LawDraft draft = draft();
        List<Refusal> unreadable = unreadable();
        checks.run(() -> desk.check(draft), answered -> {
            warnings.setAll(answered.warnings());
            if (!refusals.isEmpty()) {
                refusals.setAll(unreadable.isEmpty() ? answered.refusals() : unreadable);
            }
        });
    }

    private LawDraft draft() {
        LocalDate day = Typed.day(fromOn.get()).orElse(null);
        LawPage.Line old = corrected.get();
        boolean correction = old != null && old.citation().from().equals(day) && old.citation().area().equals(area.get().code());
        return new LawDraft(area.get().code(), page.parameter(), day, words.get().typed(page, value.get()), Typed.text(source.get()), confirmed.get(),
                correction);
    }

    private List<Refusal> unreadable() {
        boolean wrong = Typed.text(fromOn.get()) != null && Typed.day(fromOn.get()).isEmpty();
        return wrong ? List.of(Refusal.of("fromOn", "typed.day")) : List.of();
    }
}
