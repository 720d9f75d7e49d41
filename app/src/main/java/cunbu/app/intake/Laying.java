package cunbu.app.intake;

import cunbu.sync.Progress;
import java.util.List;

/** Lays all rows of a sheet over a draft; pure, so that a dry run and the real one cannot differ. */
final class Laying {

    private static final int STEP = 500;

    private final RowTaker taker;
    private final Progress progress;

    Laying(SheetKind kind, Draft draft, Progress progress) {
        this.taker = RowTaker.of(kind, draft);
        this.progress = progress;
    }

    /** What becomes of each row, in their order. */
    List<RowReport> rows(List<ReadRow> rows) {
        int done = 0;
        for (ReadRow row : rows) {
            taker.take(row);
            if (++done % STEP == 0) {
                progress.at(done, rows.size());
            }
        }
        rows.stream().filter(row -> !row.isRefused()).forEach(taker::tie);
        return rows.stream().map(ReadRow::report).toList();
    }
}
