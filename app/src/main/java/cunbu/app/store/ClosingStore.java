package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CLOSED_VILLAGE;

import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.ClosedVillage;
import cunbu.core.closing.Closing;
import cunbu.core.history.RecordId;
import cunbu.sync.Progress;
import java.util.List;
import java.util.Optional;

/** The closings, each with what it froze of every village. */
public final class ClosingStore {

    private static final class Heads extends RecordStore<Closing> {

        Heads(Database database, Journal journal) {
            super(database, journal, Closing.class);
        }
    }

    private static final class Villages extends RecordStore<ClosedVillage> {

        Villages(Database database, Journal journal) {
            super(database, journal, ClosedVillage.class);
        }

        List<ClosedVillage> of(RecordId closing) {
            return where(CLOSED_VILLAGE.CLOSING.eq(closing.text()));
        }
    }

    private final Heads heads;
    private final Villages villages;

    ClosingStore(Database database, Journal journal) {
        this.heads = new Heads(database, journal);
        this.villages = new Villages(database, journal);
    }

    /** An id for a new record. */
    public RecordId newId() {
        return heads.newId();
    }

    /** Adds the closing and its villages; only inside a transaction. */
    public void add(ClosedPeriod closed, Progress progress) {
        heads.add(closed.closing());
        int all = closed.villages().size();
        for (int done = 0; done < all; done++) {
            progress.at(done, all);
            villages.add(closed.villages().get(done));
        }
        progress.at(all, all);
    }

    public List<Closing> all() {
        return heads.where();
    }

    public Optional<ClosedPeriod> find(RecordId closing) {
        return heads.find(closing).map(head -> new ClosedPeriod(head, villages.of(closing)));
    }
}
