package cunbu.app.store;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What every store of records can do: add and save with history, find by id. Records that have ended are not found by it. */
public abstract class RecordStore<R extends Record & Recorded> {

    private static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
    private static final Condition LIVES = DSL.field(DSL.name("life"), String.class).eq("alive");

    /** How many values one question holds: below what SQLite binds, and one statement for most of them. */
    private static final int PORTION = 500;

    private final Database database;
    private final Journal journal;
    private final RecordTable<R> table;

    RecordStore(Database database, Journal journal, Class<R> type) {
        this.database = database;
        this.journal = journal;
        this.table = RecordTable.of(type);
    }

    /** An id for a new record. */
    public RecordId newId() {
        return journal.newId();
    }

    /** Only inside a transaction. */
    public void add(R value) {
        journal.add(value);
    }

    /** Writes what is different; only inside a transaction. @return whether anything was */
    public boolean save(R before, R after) {
        return journal.save(before, after);
    }

    public Optional<R> find(RecordId id) {
        return where(ID.eq(id.text())).stream().findFirst();
    }

    /** Those that are found, in the order of their ids; any number may be asked for at once. */
    public List<R> find(Collection<RecordId> ids) {
        return among(ID, texts(ids).stream().sorted().toList());
    }

    public int count() {
        return database.dsl().fetchCount(table.table(), LIVES);
    }

    int count(Condition... conditions) {
        return database.dsl().fetchCount(table.table(), LIVES.and(DSL.and(conditions)));
    }

    List<R> where(Condition... conditions) {
        return database.dsl().selectFrom(table.table()).where(conditions).and(LIVES).orderBy(ID).fetch(table::read);
    }

    /** Those whose field has one of these values; any number may be asked for at once. */
    List<R> among(Field<String> field, Collection<String> values) {
        return portions(values).flatMap(some -> where(field.in(some)).stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The values, each once, in as many lists as it takes to ask for all of them. */
    static Stream<List<String>> portions(Collection<String> values) {
        List<String> all = List.copyOf(new LinkedHashSet<>(values));
        return IntStream.range(0, (all.size() + PORTION - 1) / PORTION)
                .mapToObj(turn -> all.subList(turn * PORTION, Math.min((turn + 1) * PORTION, all.size())));
    }

    /** One after the other, for many; to be closed. */
    Stream<R> stream(Condition... conditions) {
        return database.dsl().selectFrom(table.table()).where(conditions).and(LIVES).orderBy(ID).fetchSize(1000).fetchStream()
                .map(table::read);
    }

    static List<String> texts(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::text).toList();
    }

    Database database() {
        return database;
    }
}
