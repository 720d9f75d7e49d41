package cunbu.app.store;

import static cunbu.app.store.schema.Tables.ACCESS;

import cunbu.core.history.RecordId;
import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;

/** Who asked to see what is hidden otherwise, such as a whole identity number. It stays on this computer. */
public final class AccessStore {

    /**
     * One such question.
     *
     * @param account the user's id
     * @param record  whose record; null for a list of many
     * @param what    a short code: {@code identity}
     */
    public record Access(Instant at, String account, RecordId record, String what) {
    }

    private final Database database;

    AccessStore(Database database) {
        this.database = database;
    }

    /** Only inside a transaction. */
    public void add(Access access) {
        Long last = database.dsl().select(DSL.max(ACCESS.SERIAL)).from(ACCESS).fetchOne(0, Long.class);
        database.dsl().insertInto(ACCESS).set(ACCESS.SERIAL, last == null ? 1L : last + 1).set(ACCESS.ASKED_AT, access.at())
                .set(ACCESS.ACCOUNT, access.account()).set(ACCESS.RECORD, access.record() == null ? null : access.record().text())
                .set(ACCESS.WHAT, access.what()).execute();
    }

    /** Whether anybody has ever done that with that record. */
    public boolean isRecorded(String what, RecordId record) {
        return database.dsl().fetchExists(ACCESS, ACCESS.WHAT.eq(what), ACCESS.RECORD.eq(record.text()));
    }

    /** The newest first. */
    public List<Access> latest(int most) {
        return database.dsl().selectFrom(ACCESS).orderBy(ACCESS.SERIAL.desc()).limit(most).fetch(row -> new Access(row.getAskedAt(),
                row.getAccount(), row.getRecord() == null ? null : new RecordId(row.getRecord()), row.getWhat()));
    }
}
