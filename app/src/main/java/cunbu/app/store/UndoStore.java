package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BUNDLE_IN;
import static cunbu.app.store.schema.Tables.UNDO;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which bundles brought changes, which of them were taken back, and which takings back were. */
public final class UndoStore {

    /** A bundle that brought changes. */
    public record Brought(String bundle, String peer, Instant takenAt, Span changes) {
    }

    /**
     * Something that was taken back.
     *
     * @param id      short and never reused ({@code undo1})
     * @param target  the bundle, or the earlier taking back
     * @param account id of the user
     * @param changes what was written for it
     * @param report  the JSON of what it did
     */
    public record Undone(String id, String target, String account, Instant undoneAt, Span changes, String report) {
    }

    private final Database database;

    UndoStore(Database database) {
        this.database = database;
    }

    /** The bundles that brought changes, the latest first. */
    public List<Brought> brought() {
        return database.dsl().selectFrom(BUNDLE_IN).where(BUNDLE_IN.FIRST_CHANGE.isNotNull()).orderBy(BUNDLE_IN.SERIAL.desc())
                .fetch(row -> new Brought(row.getBundle(), row.getPeer(), row.getTakenAt(), new Span(row.getFirstChange(), row.getLastChange())));
    }

    public Optional<Brought> brought(String bundle) {
        return brought().stream().filter(each -> each.bundle().equals(bundle)).findFirst();
    }

    /** Everything that was taken back, the latest first. */
    public List<Undone> all() {
        return database.dsl().selectFrom(UNDO).orderBy(UNDO.rowid().desc()).fetch(row -> new Undone(row.getId(), row.getTarget(), row.getAccount(),
                row.getUndoneAt(), new Span(row.getFirstChange(), row.getLastChange()), row.getReport()));
    }

    public Optional<Undone> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What took that bundle or taking back back. */
    public Optional<Undone> of(String target) {
        return all().stream().filter(each -> each.target().equals(target)).findFirst();
    }

    /** An id for the next one; only inside the transaction that adds it. */
    public String newId() {
        return "undo" + (database.dsl().fetchCount(UNDO) + 1);
    }

    /** Only inside a transaction. */
    public void add(Undone undone) {
        database.dsl().insertInto(UNDO).set(UNDO.ID, undone.id()).set(UNDO.TARGET, undone.target()).set(UNDO.ACCOUNT, undone.account())
                .set(UNDO.UNDONE_AT, undone.undoneAt()).set(UNDO.FIRST_CHANGE, undone.changes().first())
                .set(UNDO.LAST_CHANGE, undone.changes().last()).set(UNDO.REPORT, undone.report()).execute();
    }
}
