package cunbu.app.store;

import static cunbu.app.store.schema.Tables.SENTENCE;

import cunbu.core.history.RecordId;
import cunbu.core.person.Sentence;
import java.util.Collection;
import java.util.List;

/** The sentences that make some benefits pause. */
public final class SentenceStore extends RecordStore<Sentence> {

    SentenceStore(Database database, Journal journal) {
        super(database, journal, Sentence.class);
    }

    public List<Sentence> of(RecordId person) {
        return where(SENTENCE.PERSON.eq(person.text()));
    }

    public List<Sentence> of(Collection<RecordId> persons) {
        return among(SENTENCE.PERSON, texts(persons));
    }
}
