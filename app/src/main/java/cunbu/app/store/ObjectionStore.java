package cunbu.app.store;

import static cunbu.app.store.schema.Tables.OBJECTION;

import cunbu.core.casework.Objection;
import cunbu.core.history.RecordId;
import java.util.Collection;
import java.util.List;

/** What was said against cases. */
public final class ObjectionStore extends RecordStore<Objection> {

    ObjectionStore(Database database, Journal journal) {
        super(database, journal, Objection.class);
    }

    public List<Objection> of(RecordId awardCase) {
        return where(OBJECTION.AWARD_CASE.eq(awardCase.text()));
    }

    public List<Objection> of(Collection<RecordId> awardCases) {
        return among(OBJECTION.AWARD_CASE, texts(awardCases));
    }

    public List<Objection> open() {
        return where(OBJECTION.ANSWERED_ON.isNull());
    }
}
