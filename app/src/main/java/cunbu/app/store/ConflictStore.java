package cunbu.app.store;

import static cunbu.app.store.schema.Tables.FIELD_WRITE;

import cunbu.core.history.RecordId;
import java.util.List;
import org.jooq.impl.DSL;

/** Fields to which two offices wrote different values, neither having seen the other's. Both values stay until somebody decides. */
public final class ConflictStore {

    /** A field in conflict, with the values that stand side by side; the one with the highest authority is shown elsewhere. */
    public record Conflict(RecordId record, String field, List<Object> values) {
    }

    private final Database database;

    ConflictStore(Database database) {
        this.database = database;
    }

    /** How many fields are in conflict. */
    public int count() {
        return database.dsl().fetchCount(open());
    }

    /** At most that many, in the order of their records. */
    public List<Conflict> first(int most) {
        return database.dsl().selectFrom(open().asTable("c")).orderBy(1, 2).limit(most)
                .fetch(row -> new Conflict(new RecordId(row.get(0, String.class)), row.get(1, String.class),
                        values(row.get(0, String.class), row.get(1, String.class))));
    }

    private List<Object> values(String record, String field) {
        return database.dsl().selectDistinct(FIELD_WRITE.VALUE).from(FIELD_WRITE)
                .where(FIELD_WRITE.RECORD.eq(record), FIELD_WRITE.FIELD.eq(field), FIELD_WRITE.SUPERSEDED.eq(0L))
                .orderBy(FIELD_WRITE.VALUE).fetch(row -> FieldWrites.value(row.value1()));
    }

    private org.jooq.Select<?> open() {
        return DSL.select(FIELD_WRITE.RECORD, FIELD_WRITE.FIELD).from(FIELD_WRITE).where(FIELD_WRITE.SUPERSEDED.eq(0L))
                .groupBy(FIELD_WRITE.RECORD, FIELD_WRITE.FIELD).having(DSL.countDistinct(FIELD_WRITE.VALUE).gt(1));
    }
}
