package cunbu.app.access;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Typed;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The question why people are to be opened. */
public final class ReasonViewModel {

    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final AccessDesk desk;
    private final Jobs jobs;
    private final Opening opening;
    private final Consumer<String> said;
    private boolean answered;

    /** @param said hears the reason once it is kept */
    public ReasonViewModel(AccessDesk desk, Jobs jobs, Opening opening, Consumer<String> said) {
        this.desk = desk;
        this.jobs = jobs;
        this.opening = opening;
        this.said = said;
        reason.addListener((at, before, now) -> refusals.clear());
    }

    Opening opening() {
        return opening;
    }

    void say() {
        if (answered) {
            return;
        }
        answered = true;
        String why = Typed.text(reason.get());
        jobs.run(() -> desk.open(opening, why), refused -> kept(refused, why));
    }

    private void kept(List<Refusal> refused, String why) {
        refusals.setAll(refused);
        answered = refused.isEmpty();
        if (answered) {
            said.accept(why);
        }
    }
}
