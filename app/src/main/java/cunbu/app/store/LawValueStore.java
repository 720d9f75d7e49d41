package cunbu.app.store;

import static cunbu.app.store.schema.Tables.LAW_VALUE;

import cunbu.core.law.LawValue;
import java.util.List;

/** The values of the law that the county has entered. */
public final class LawValueStore extends RecordStore<LawValue> {

    LawValueStore(Database database, Journal journal) {
        super(database, journal, LawValue.class);
    }

    public List<LawValue> all() {
        return where();
    }

    public List<LawValue> of(String parameter) {
        return where(LAW_VALUE.PARAMETER.eq(parameter));
    }
}
