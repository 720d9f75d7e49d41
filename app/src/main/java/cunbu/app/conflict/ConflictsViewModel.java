package cunbu.app.conflict;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Conflicts one after the other: what each side wrote, and the decision. */
public final class ConflictsViewModel {

    final ObservableList<Dispute> disputes = FXCollections.observableArrayList();
    /** The one that is looked at. */
    final ObjectProperty<Dispute> chosen = new SimpleObjectProperty<>();
    final IntegerProperty open = new SimpleIntegerProperty();
    final BooleanProperty looked = new SimpleBooleanProperty();
    final BooleanProperty working = new SimpleBooleanProperty();
    /** Whether the numbers of the chosen one are shown whole. */
    final BooleanProperty whole = new SimpleBooleanProperty();
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final ConflictDesk desk;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> say;
    private final RecordId about;
    private ConflictWords words;

    /** @param say shows a sentence in the status line @param about whose conflicts alone are shown; null for all */
    public ConflictsViewModel(ConflictDesk desk, Jobs jobs, Texts texts, Consumer<String> say, RecordId about) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
        this.say = say;
        this.about = about;
        chosen.addListener((at, before, now) -> {
            whole.set(false);
            typed.set("");
            refusals.clear();
        });
    }

    private record Read(List<Dispute> disputes, int open, ConflictWords words) {
    }

    /** Reads them anew, and stays where it was. */
    public void load() {
        jobs.run(() -> new Read(about == null ? desk.list() : desk.of(about), desk.open(), desk.words(texts)), this::shown);
    }

    private void shown(Read read) {
        int place = Math.max(0, disputes.indexOf(chosen.get()));
        words = read.words();
        disputes.setAll(read.disputes());
        open.set(read.open());
        looked.set(true);
        choose(place);
    }

    private void choose(int place) {
        chosen.set(disputes.isEmpty() ? null : disputes.get(Math.min(place, disputes.size() - 1)));
    }

    /** Only once something was read. */
    ConflictWords words() {
        return words;
    }

    /** Lets the value of a side stand. @param number of the side as it is shown, from 0; one that is not there is nothing */
    void keep(int number) {
        Dispute dispute = chosen.get();
        if (dispute != null && number < dispute.conflict().sides().size()) {
            Change side = dispute.conflict().sides().get(number);
            decide(dispute, () -> desk.keep(dispute, side.id()));
        }
    }

    /** Writes what was typed. */
    void write() {
        Dispute dispute = chosen.get();
        if (dispute == null) {
            return;
        }
        Optional<Object> value = TypedValue.of(dispute, typed.get());
        if (value.isEmpty()) {
            refusals.setAll(Refusal.of(dispute.conflict().field(), typed.get().isBlank() ? "conflict.nothingTyped" : "conflict.doesNotFit"));
        } else {
            decide(dispute, () -> desk.write(dispute, value.get()));
        }
    }

    private void decide(Dispute dispute, Callable<ConflictDesk.Answered> work) {
        if (working.get() || !dispute.barred().isEmpty()) {
            return;
        }
        working.set(true);
        jobs.run(work, answered -> answered(dispute, answered));
    }

    private void answered(Dispute dispute, ConflictDesk.Answered answered) {
        working.set(false);
        if (answered.change() == null) {
            refusals.setAll(answered.refusals());
            return;
        }
        int place = disputes.indexOf(dispute);
        disputes.remove(dispute);
        open.set(open.get() - 1);
        choose(place);
        say.accept(texts.get("conflict.decided", open.get()));
    }

    /** Shows identity and account numbers of the chosen one whole, and keeps that somebody asked. */
    void showNumbers() {
        Dispute dispute = chosen.get();
        if (dispute != null) {
            jobs.run(() -> {
                desk.askedForNumbers(dispute);
                return true;
            }, whole::set);
        }
    }
}
