package cunbu.app.activity;

import cunbu.app.fx.Jobs;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Keeps what is typed in the grid at every keystroke, so that it is there again after a power cut. */
final class Unsaved {

    private final MonthlyDesk desk;
    private final Jobs.Latest writing;
    /** Of the writings that wait only the newest is done, so each holds all that is not known to be kept. */
    private final Map<String, String> waiting = new HashMap<>();

    Unsaved(MonthlyDesk desk, Jobs jobs) {
        this.desk = desk;
        this.writing = jobs.latest();
    }

    /** What stands typed in these rows of a month now; nothing, once it is written or taken back. */
    void keep(YearMonth month, Collection<ReturnRow> rows) {
        rows.forEach(row -> waiting.put(TypedCells.form(month, row.village().code()), TypedCells.text(row.typed())));
        Map<String, String> now = Map.copyOf(waiting);
        writing.run(() -> desk.keep(now), kept -> now.forEach(waiting::remove));
    }
}
