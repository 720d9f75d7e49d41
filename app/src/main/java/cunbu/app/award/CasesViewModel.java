package cunbu.app.award;

import cunbu.app.fx.Jobs;
import cunbu.core.award.Scheme;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The cases that wait for one thing, of one scheme or of all. */
public final class CasesViewModel {

    /** Null for all schemes. */
    final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>();
    final ObjectProperty<Wait> wait = new SimpleObjectProperty<>(Wait.APPLIED);
    final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    final BooleanProperty reading = new SimpleBooleanProperty();

    private final CaseList cases;
    private final List<Scheme> schemes;
    private final Jobs.Latest questions;

    public CasesViewModel(CaseList cases, List<Scheme> schemes, Jobs jobs) {
        this.cases = cases;
        this.schemes = schemes;
        this.questions = jobs.latest();
        scheme.addListener((at, before, now) -> load());
        wait.addListener((at, before, now) -> load());
    }

    List<Scheme> schemes() {
        return schemes;
    }

    /** Chooses what is shown next. @param chosen null for all schemes */
    public void show(Scheme chosen, Wait what) {
        scheme.set(chosen);
        wait.set(what);
        load();
    }

    /** Reads the cases anew. */
    public void load() {
        String code = scheme.get() == null ? null : scheme.get().code();
        Wait what = wait.get();
        reading.set(true);
        questions.run(() -> cases.waiting(code, what), found -> {
            reading.set(false);
            rows.setAll(found);
        });
    }
}
