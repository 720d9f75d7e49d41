package cunbu.app.store;

import static cunbu.app.store.schema.Tables.DISABILITY;

import cunbu.core.history.RecordId;
import cunbu.core.person.Disability;
import java.util.Collection;
import java.util.List;

/** What the federation graded. */
public final class DisabilityStore extends RecordStore<Disability> {

    DisabilityStore(Database database, Journal journal) {
        super(database, journal, Disability.class);
    }

    public List<Disability> of(RecordId person) {
        return where(DISABILITY.PERSON.eq(person.text()));
    }

    public List<Disability> of(Collection<RecordId> persons) {
        return among(DISABILITY.PERSON, texts(persons));
    }
}
