package cunbu.app.intake;

import cunbu.app.store.RecordStore;
import cunbu.app.store.Register;
import cunbu.core.history.Recorded;
import cunbu.sync.Progress;

/** Writes what a draft has changed, each record after those it points to. Only inside a transaction. */
final class DraftWriter {

    private static final int STEP = 200;

    private final Draft draft;
    private final Progress progress;
    private long done;

    DraftWriter(Draft draft, Progress progress) {
        this.draft = draft;
        this.progress = progress;
    }

    void write(Register register) {
        write(draft.households, register.households());
        write(draft.persons, register.persons());
        write(draft.moves, register.moves());
        write(draft.parentages, register.parentages());
        write(draft.births, register.births());
        write(draft.certificates, register.certificates());
        write(draft.migrants, register.migrants());
        write(draft.returns, register.monthlyReturns());
        write(draft.activities, register.activities());
        progress.at(done, draft.touched());
    }

    private <R extends Record & Recorded> void write(Table<R> table, RecordStore<R> store) {
        table.eachChange((before, after) -> {
            if (before == null) {
                store.add(after);
            } else {
                store.save(before, after);
            }
            if (++done % STEP == 0) {
                progress.at(done, draft.touched());
            }
        });
    }
}
