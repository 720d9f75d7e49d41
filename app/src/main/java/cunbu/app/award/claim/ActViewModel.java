package cunbu.app.award.claim;

import cunbu.app.award.CaseDesk.Taken;
import cunbu.app.award.Explained;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Objection;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form for one thing that is done about a claim: today and by whoever is signed in, unless somebody says otherwise. */
public final class ActViewModel {

    final StringProperty on = new SimpleStringProperty();
    final ObjectProperty<Boolean> says = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty();
    final StringProperty by = new SimpleStringProperty("");
    final StringProperty effectiveOn = new SimpleStringProperty("");
    /** The objection that is answered; null on other forms. */
    final ObjectProperty<Objection> objection = new SimpleObjectProperty<>();
    final ObjectProperty<Explained> explained = new SimpleObjectProperty<>();
    /** Whether something was typed that has not been saved. */
    final BooleanProperty changed = new SimpleBooleanProperty();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final ClaimDesk desk;
    private final ClaimRow row;
    private final Act act;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> done;
    private boolean saving;

    /**
     * @param proposal what the words will most likely be; may be written over
     * @param done     gets a sentence when it has been done
     */
    ActViewModel(ClaimDesk desk, ClaimRow row, Act act, String proposal, Jobs jobs, Texts texts, Consumer<String> done) {
        this.desk = desk;
        this.row = row;
        this.act = act;
        this.jobs = jobs;
        this.texts = texts;
        this.done = done;
        explained.set(row.explained());
        on.set(desk.today().toString());
        words.set(proposal);
        if (act == Act.EXIT) {
            effectiveOn.set(Objects.toString(row.explained().lostOn(), ""));
        }
        if (act.form().by() != null && act != Act.OBJECT) {
            by.set(desk.user());
        }
        row.unanswered().filter(open -> act == Act.ANSWER).ifPresent(objection::set);
        for (javafx.beans.Observable field : List.of(on, says, words, by, effectiveOn)) {
            field.addListener(typed -> changed.set(true));
        }
    }

    Act act() {
        return act;
    }

    ClaimRow row() {
        return row;
    }

    /** The step that a taking back takes back. */
    Optional<AwardStep> last() {
        return row.file() == null ? Optional.empty() : row.file().last();
    }

    public boolean isUnsaved() {
        return changed.get();
    }

    void save() {
        refusals.setAll(unreadable());
        if (!refusals.isEmpty() || saving) {
            return;
        }
        saving = true;
        RecordId answered = objection.get() == null ? null : objection.get().id();
        Filled form = new Filled(act, day(on), act.form().says() == null ? null : says.get(), act.form().words() == null ? null : Typed.text(words.get()),
                act.form().by() == null ? null : Typed.text(by.get()), day(effectiveOn), answered);
        jobs.run(() -> desk.take(row, form), this::answered);
    }

    private void answered(Taken taken) {
        saving = false;
        refusals.setAll(taken.refusals());
        if (taken.done()) {
            changed.set(false);
            done.accept(texts.get("claim.done", texts.of(act)));
        }
    }

    private List<Refusal> unreadable() {
        List<Refusal> found = new ArrayList<>();
        unreadable(found, act.form().on(), on);
        unreadable(found, act.form().effectiveOn(), effectiveOn);
        return found;
    }

    private static void unreadable(List<Refusal> found, String field, StringProperty typed) {
        if (field != null && Typed.text(typed.get()) != null && Typed.day(typed.get()).isEmpty()) {
            found.add(Refusal.of(field, "typed.day"));
        }
    }

    private static LocalDate day(StringProperty typed) {
        return Typed.day(typed.get()).orElse(null);
    }
}
