package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MIGRANT;

import cunbu.core.history.RecordId;
import cunbu.core.migrant.Migrant;
import java.util.Collection;
import java.util.List;

/** Time that people spend away from where they are registered. */
public final class MigrantStore extends RecordStore<Migrant> {

    MigrantStore(Database database, Journal journal) {
        super(database, journal, Migrant.class);
    }

    public List<Migrant> of(RecordId person) {
        return where(MIGRANT.PERSON.eq(person.text()));
    }

    public List<Migrant> of(Collection<RecordId> persons) {
        return among(MIGRANT.PERSON, texts(persons));
    }
}
