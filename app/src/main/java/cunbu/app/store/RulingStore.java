package cunbu.app.store;

import static cunbu.app.store.schema.Tables.RULING;

import cunbu.core.casework.Ruling;
import cunbu.core.history.RecordId;
import java.util.Collection;
import java.util.List;

/** Decisions as they were made, with their facts. */
public final class RulingStore extends RecordStore<Ruling> {

    RulingStore(Database database, Journal journal) {
        super(database, journal, Ruling.class);
    }

    public List<Ruling> of(RecordId awardCase) {
        return where(RULING.AWARD_CASE.eq(awardCase.text()));
    }

    public List<Ruling> of(Collection<RecordId> awardCases) {
        return among(RULING.AWARD_CASE, texts(awardCases));
    }

    public List<Ruling> all() {
        return where();
    }

    public List<Ruling> ofPerson(RecordId person) {
        return where(RULING.PERSON.eq(person.text()));
    }
}
