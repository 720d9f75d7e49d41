package cunbu.app.store;

import static cunbu.app.store.schema.Tables.INTAKE;

import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;

/** Which sheets were taken in, and which stretch of the history each has written, so that one can be taken back whole. */
public final class IntakeStore {

    /**
     * One sheet that was taken in.
     *
     * @param id          short and never reused ({@code i1})
     * @param kind        what its rows were about, as on the command line
     * @param sheetSha256 SHA-256 of the file; its name is not kept, it might name a person
     * @param account     id of the user
     * @param rows        what became of the rows
     * @param firstChange serial number of its first change in the history; the last one likewise
     */
    public record Taken(String id, String kind, byte[] sheetSha256, String account, Instant takenAt, Rows rows, long firstChange, long lastChange) {
    }

    /** How many rows came to each end. */
    public record Rows(long taken, long repaired, long skipped, long refused) {
    }

    private final Database database;

    IntakeStore(Database database) {
        this.database = database;
    }

    /** An id for the next intake; only inside the transaction that adds it. */
    public String newId() {
        return "i" + (database.dsl().fetchCount(INTAKE) + 1);
    }

    /** Only inside a transaction. */
    public void add(Taken taken) {
        database.dsl().insertInto(INTAKE).set(INTAKE.ID, taken.id()).set(INTAKE.KIND, taken.kind()).set(INTAKE.SHEET_SHA256, taken.sheetSha256())
                .set(INTAKE.ACCOUNT, taken.account()).set(INTAKE.TAKEN_AT, taken.takenAt())
                .set(INTAKE.TAKEN, taken.rows().taken()).set(INTAKE.REPAIRED, taken.rows().repaired())
                .set(INTAKE.SKIPPED, taken.rows().skipped()).set(INTAKE.REFUSED, taken.rows().refused())
                .set(INTAKE.FIRST_CHANGE, taken.firstChange()).set(INTAKE.LAST_CHANGE, taken.lastChange()).execute();
    }

    /** All intakes, the oldest first. */
    public List<Taken> all() {
        return database.dsl().selectFrom(INTAKE).orderBy(DSL.length(INTAKE.ID), INTAKE.ID).fetch(row -> new Taken(row.getId(), row.getKind(),
                row.getSheetSha256(), row.getAccount(), row.getTakenAt(),
                new Rows(row.getTaken(), row.getRepaired(), row.getSkipped(), row.getRefused()), row.getFirstChange(), row.getLastChange()));
    }
}
