package cunbu.app.today;

import cunbu.app.fx.Jobs;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The register this morning, read anew each time the screen is opened. */
public final class TodayViewModel {

    final ObjectProperty<TodayDesk.Morning> morning = new SimpleObjectProperty<>();

    private final TodayDesk desk;
    private final Jobs.Latest questions;

    public TodayViewModel(TodayDesk desk, Jobs jobs) {
        this.desk = desk;
        this.questions = jobs.latest();
    }

    void load() {
        questions.run(desk::morning, morning::set);
    }
}
