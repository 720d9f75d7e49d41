package cunbu.app.exchange;

import cunbu.app.fx.Jobs;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The bundles of the past, out and in, and the files that were refused. */
public final class HistoryViewModel {

    final ObservableList<BundleHistory.Entry> entries = FXCollections.observableArrayList();
    final ObservableList<BundleHistory.SetAside> setAside = FXCollections.observableArrayList();
    final String folder;

    private final BundleHistory history;
    private final Jobs jobs;

    public HistoryViewModel(BundleHistory history, Jobs jobs) {
        this.history = history;
        this.jobs = jobs;
        this.folder = history.folder();
    }

    void readEntries() {
        jobs.run(history::all, entries::setAll);
    }

    void readSetAside() {
        jobs.run(history::setAside, setAside::setAll);
    }
}
