package cunbu.app.store;

import static cunbu.app.store.schema.Tables.ACCESS;

import cunbu.core.history.Coded;
import cunbu.core.history.RecordId;
import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;

/** Who asked to see what is hidden otherwise: a whole identity number, or the people behind a figure. It stays on this computer. */
public final class AccessStore {

    /**
     * One such question.
     *
     * @param account the user's id
     * @param look    what was looked at
     * @param record  whose record; null for a list of many
     * @param about   which list: of what, when, where; null where the record says it all
     * @param reason  why, as the user put it; null if nobody had to say
     */
    public record Access(Instant at, String account, Look look, RecordId record, String about, String reason) {
    }

    private final Database database;

    AccessStore(Database database) {
        this.database = database;
    }

    /** Writes it down, also for those who may write nothing else. */
    public void add(Access access) {
        database.noteThatSomebodyLooked(() -> insert(access));
    }

    private void insert(Access access) {
        Long last = database.dsl().select(DSL.max(ACCESS.SERIAL)).from(ACCESS).fetchOne(0, Long.class);
        database.dsl().insertInto(ACCESS).set(ACCESS.SERIAL, last == null ? 1L : last + 1).set(ACCESS.ASKED_AT, access.at())
                .set(ACCESS.ACCOUNT, access.account()).set(ACCESS.WHAT, access.look().code())
                .set(ACCESS.RECORD, access.record() == null ? null : access.record().text())
                .set(ACCESS.ABOUT, access.about()).set(ACCESS.REASON, access.reason()).execute();
    }

    /** Whether anybody has ever looked at that record so. */
    public boolean isRecorded(Look look, RecordId record) {
        return database.dsl().fetchExists(ACCESS, ACCESS.WHAT.eq(look.code()), ACCESS.RECORD.eq(record.text()));
    }

    /** The newest first. */
    public List<Access> latest(int most) {
        return database.dsl().selectFrom(ACCESS).orderBy(ACCESS.SERIAL.desc()).limit(most).fetch(row -> new Access(row.getAskedAt(),
                row.getAccount(), Coded.of(Look.class, row.getWhat()), row.getRecord() == null ? null : new RecordId(row.getRecord()),
                row.getAbout(), row.getReason()));
    }
}
