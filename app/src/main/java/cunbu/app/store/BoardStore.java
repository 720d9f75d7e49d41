package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BUNDLE_IN;
import static cunbu.app.store.schema.Tables.FIELD_WRITE;

import cunbu.app.store.schema.tables.FieldWrite;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How the exchange with each other office goes, in figures. */
public final class BoardStore {

    private final Database database;

    BoardStore(Database database) {
        this.database = database;
    }

    /** When the newest bundle of that office was taken in, by this computer's clock. */
    public Optional<Instant> lastTaken(String peer) {
        return database.dsl().select(BUNDLE_IN.TAKEN_AT).from(BUNDLE_IN).where(BUNDLE_IN.PEER.eq(peer), BUNDLE_IN.STATUS.in("APPLIED", "DUPLICATE"))
                .orderBy(BUNDLE_IN.TAKEN_AT.desc()).limit(1).fetchOptional(BUNDLE_IN.TAKEN_AT);
    }

    /** How many fields are in conflict, by whose records they stand in. */
    public Map<String, Long> conflicts() {
        FieldWrite owner = FIELD_WRITE.as("o");
        Field<String> moved = DSL.field(DSL.select(owner.VALUE).from(owner)
                .where(owner.RECORD.eq(FIELD_WRITE.RECORD), owner.FIELD.eq(Change.OWNER), owner.SUPERSEDED.eq(0L))
                .orderBy(owner.RANK.desc(), owner.STAMP.desc(), owner.CHANGE.desc()).limit(1));
        Map<String, Long> counts = new HashMap<>();
        database.dsl().select(FIELD_WRITE.RECORD, moved).from(FIELD_WRITE).where(FIELD_WRITE.SUPERSEDED.eq(0L))
                .groupBy(FIELD_WRITE.RECORD, FIELD_WRITE.FIELD).having(DSL.countDistinct(FIELD_WRITE.VALUE).gt(1))
                .forEach(row -> counts.merge(row.value2() == null ? new RecordId(row.value1()).office() : (String) FieldWrites.value(row.value2()), 1L, Long::sum));
        return counts;
    }
}
