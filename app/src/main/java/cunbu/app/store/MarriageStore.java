package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MARRIAGE;

import cunbu.core.history.RecordId;
import cunbu.core.person.Marriage;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The marriages. */
public final class MarriageStore extends RecordStore<Marriage> {

    MarriageStore(Database database, Journal journal) {
        super(database, journal, Marriage.class);
    }

    /** The marriages of a husband or a wife. */
    public List<Marriage> of(RecordId person) {
        return where(MARRIAGE.HUSBAND.eq(person.text()).or(MARRIAGE.WIFE.eq(person.text())));
    }

    /** The marriages of any of these husbands and wives, each once. */
    public List<Marriage> of(Collection<RecordId> persons) {
        Set<Marriage> found = new LinkedHashSet<>(among(MARRIAGE.HUSBAND, texts(persons)));
        found.addAll(among(MARRIAGE.WIFE, texts(persons)));
        return List.copyOf(found);
    }
}
