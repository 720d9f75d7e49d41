package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BUNDLE_IN;
import static cunbu.app.store.schema.Tables.FIELD_WRITE;
import static cunbu.app.store.schema.Tables.OPEN_CONFLICT;

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
        Field<String> moved = DSL.field(DSL.select(FIELD_WRITE.VALUE).from(FIELD_WRITE)
                .where(FIELD_WRITE.RECORD.eq(OPEN_CONFLICT.RECORD), FIELD_WRITE.FIELD.eq(Change.OWNER), FIELD_WRITE.SUPERSEDED.eq(0L))
                .orderBy(FIELD_WRITE.RANK.desc(), FIELD_WRITE.STAMP.desc(), FIELD_WRITE.CHANGE.desc()).limit(1));
        Map<String, Long> counts = new HashMap<>();
        database.dsl().select(OPEN_CONFLICT.RECORD, moved).from(OPEN_CONFLICT)
                .forEach(row -> counts.merge(row.value2() == null ? new RecordId(row.value1()).office() : (String) FieldWrites.value(row.value2()), 1L, Long::sum));
        return counts;
    }
}
