package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CHANGE;
import static cunbu.app.store.schema.Tables.FIELD_WRITE;
import static cunbu.app.store.schema.Tables.PERSON;

import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Persons as the register had them at an earlier place of its history, so that a closed list prints as it did. */
public final class PastStore {

    private static final int PORTION = 500;

    private final Database database;

    PastStore(Database database) {
        this.database = database;
    }

    /** The place in the history at which a record was last changed; 0 if it never was written. */
    public long lastChange(RecordId record) {
        Long last = database.dsl().select(DSL.max(CHANGE.SERIAL)).from(CHANGE).where(CHANGE.RECORD.eq(record.text())).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /** These persons as they were after that change, also those whose records have ended since. */
    public Map<RecordId, Person> persons(Collection<RecordId> ids, long change) {
        List<String> all = new ArrayList<>(new LinkedHashSet<>(RecordStore.texts(ids)));
        Map<RecordId, Person> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            List<String> some = all.subList(from, Math.min(from + PORTION, all.size()));
            Map<String, Map<String, Object>> then = fieldsThen(some, change);
            database.dsl().selectFrom(PERSON).where(PERSON.ID.in(some)).fetch(RecordTable.of(Person.class)::read)
                    .forEach(person -> found.put(person.id(), with(person, then.getOrDefault(person.id().text(), Map.of()))));
        }
        return found;
    }

    private static Person with(Person now, Map<String, Object> then) {
        if (then.isEmpty()) {
            return now;
        }
        Map<String, Object> fields = Fields.everyOne(now);
        fields.putAll(then);
        return Fields.read(Person.class, now.id(), fields);
    }

    /** Of the fields that were written more than once: the value that was the newest then. */
    private Map<String, Map<String, Object>> fieldsThen(List<String> records, long change) {
        Result<Record5<String, String, String, String, Long>> writes = database.dsl()
                .select(FIELD_WRITE.RECORD, FIELD_WRITE.FIELD, FIELD_WRITE.VALUE, FIELD_WRITE.STAMP, CHANGE.SERIAL).from(FIELD_WRITE)
                .join(CHANGE).on(CHANGE.ID.eq(FIELD_WRITE.CHANGE)).where(FIELD_WRITE.RECORD.in(records), CHANGE.SERIAL.le(change))
                .orderBy(FIELD_WRITE.RECORD, FIELD_WRITE.FIELD, FIELD_WRITE.STAMP).fetch();
        Map<String, Map<String, Object>> then = new HashMap<>();
        writes.stream().filter(write -> !write.value2().startsWith("_"))
                .forEach(write -> then.computeIfAbsent(write.value1(), any -> new HashMap<>()).put(write.value2(), FieldWrites.value(write.value3())));
        return then;
    }
}
