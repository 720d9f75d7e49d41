package cunbu.app.store;

import static cunbu.app.store.schema.Tables.FIELD_WRITE;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import java.util.Collection;
import java.util.List;

/**
 * The writes of fields that were written after their record was created, and which of them have been superseded. A field
 * without a row here has its value from the change that created the record.
 */
final class FieldWrites {

    /**
     * @param value a String, a Long, a Boolean or null
     * @param rank  authority of the writer: the higher one is displayed
     */
    record Entry(RecordId record, String field, ChangeId change, Object value, int rank, String stamp) {
    }

    private final Database database;

    FieldWrites(Database database) {
        this.database = database;
    }

    /** The changes whose values of this field stand side by side; empty if the field was not written since creation. */
    List<ChangeId> siblings(RecordId record, String field) {
        return database.dsl().select(FIELD_WRITE.CHANGE).from(FIELD_WRITE)
                .where(FIELD_WRITE.RECORD.eq(record.text()), FIELD_WRITE.FIELD.eq(field), FIELD_WRITE.SUPERSEDED.eq(0L))
                .orderBy(FIELD_WRITE.CHANGE).fetch(row -> History.changeId(row.value1()));
    }

    void add(Entry entry) {
        database.dsl().insertInto(FIELD_WRITE).set(FIELD_WRITE.RECORD, entry.record().text()).set(FIELD_WRITE.FIELD, entry.field())
                .set(FIELD_WRITE.CHANGE, History.bytes(entry.change())).set(FIELD_WRITE.VALUE, text(entry.value()))
                .set(FIELD_WRITE.RANK, (long) entry.rank()).set(FIELD_WRITE.STAMP, entry.stamp()).set(FIELD_WRITE.SUPERSEDED, 0L)
                .onConflictDoNothing().execute();
    }

    void supersede(RecordId record, String field, Collection<ChangeId> seen) {
        database.dsl().update(FIELD_WRITE).set(FIELD_WRITE.SUPERSEDED, 1L)
                .where(FIELD_WRITE.RECORD.eq(record.text()), FIELD_WRITE.FIELD.eq(field),
                        FIELD_WRITE.CHANGE.in(seen.stream().map(History::bytes).toList())).execute();
    }

    /** A value as text that keeps its type: {@code s…}, {@code n…}, {@code b…}, or {@code -} for none. */
    static String text(Object value) {
        if (value == null) {
            return "-";
        }
        return (value instanceof String ? "s" : value instanceof Long ? "n" : "b") + value;
    }

    static Object value(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 's' -> rest;
            case 'n' -> Long.valueOf(rest);
            case 'b' -> Boolean.valueOf(rest);
            default -> null;
        };
    }
}
