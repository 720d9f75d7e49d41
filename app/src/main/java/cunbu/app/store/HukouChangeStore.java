package cunbu.app.store;

import static cunbu.app.store.schema.Tables.HUKOU_CHANGE;

import cunbu.core.history.RecordId;
import cunbu.core.person.HukouChange;
import java.util.Collection;
import java.util.List;

/** The changes of kinds of registration. */
public final class HukouChangeStore extends RecordStore<HukouChange> {

    HukouChangeStore(Database database, Journal journal) {
        super(database, journal, HukouChange.class);
    }

    public List<HukouChange> of(RecordId person) {
        return where(HUKOU_CHANGE.PERSON.eq(person.text()));
    }

    public List<HukouChange> of(Collection<RecordId> persons) {
        return among(HUKOU_CHANGE.PERSON, texts(persons));
    }
}
