package cunbu.app.exchange;

import cunbu.app.fx.Jobs;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The board of the other offices, asked for anew whenever somebody looks. */
public final class BoardViewModel {

    final ObservableList<Board.Row> rows = FXCollections.observableArrayList();
    /** Refused files that cannot be put down to any office. */
    final LongProperty unknown = new SimpleLongProperty();

    private final Board board;
    private final Jobs jobs;

    public BoardViewModel(Board board, Jobs jobs) {
        this.board = board;
        this.jobs = jobs;
    }

    void refresh() {
        jobs.run(board::now, now -> {
            rows.setAll(now.rows());
            unknown.set(now.unknown());
        });
    }
}
