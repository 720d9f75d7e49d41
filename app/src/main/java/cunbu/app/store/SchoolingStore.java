package cunbu.app.store;

import static cunbu.app.store.schema.Tables.SCHOOLING;

import cunbu.core.history.RecordId;
import cunbu.core.person.Schooling;
import java.util.Collection;
import java.util.List;

/** Who attended which stage of schooling, and when. */
public final class SchoolingStore extends RecordStore<Schooling> {

    SchoolingStore(Database database, Journal journal) {
        super(database, journal, Schooling.class);
    }

    public List<Schooling> of(RecordId person) {
        return where(SCHOOLING.PERSON.eq(person.text()));
    }

    public List<Schooling> of(Collection<RecordId> persons) {
        return among(SCHOOLING.PERSON, texts(persons));
    }
}
