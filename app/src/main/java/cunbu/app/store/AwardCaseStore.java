package cunbu.app.store;

import static cunbu.app.store.schema.Tables.AWARD_CASE;

import cunbu.core.award.AwardCase;
import cunbu.core.history.RecordId;
import java.util.Collection;
import java.util.List;

/** Who has applied for what, and what was paid. */
public final class AwardCaseStore extends RecordStore<AwardCase> {

    AwardCaseStore(Database database, Journal journal) {
        super(database, journal, AwardCase.class);
    }

    public List<AwardCase> of(RecordId person) {
        return where(AWARD_CASE.PERSON.eq(person.text()));
    }

    public List<AwardCase> of(Collection<RecordId> persons) {
        return among(AWARD_CASE.PERSON, texts(persons));
    }

    public List<AwardCase> ofScheme(String scheme) {
        return where(AWARD_CASE.SCHEME.eq(scheme));
    }

    public List<AwardCase> all() {
        return where();
    }
}
