package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CHANGE;
import static cunbu.app.store.schema.Tables.OPEN_CONFLICT;

import cunbu.core.history.Ancestry;
import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Coded;
import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.sync.FieldState;
import cunbu.sync.FieldWrite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Fields to which two offices wrote different values, neither having seen the other's. Both values stay until somebody decides. */
public final class ConflictStore {

    /**
     * A field in conflict.
     *
     * @param field as in the record, {@code born_on}; also {@code _owner} and {@code _life}
     * @param sides the changes whose values stand side by side; the value of the first is the one that is shown elsewhere
     * @param base  the last value that all of them had seen; empty if there was none or it is not known here
     */
    public record Conflict(Kind kind, RecordId record, String field, List<Change> sides, Optional<Change> base) {

        /** What a change wrote to this field. */
        public Object value(Change change) {
            return change.set().get(field).value();
        }

        /** The different values, the shown one first. */
        public Set<Object> values() {
            return new LinkedHashSet<>(sides.stream().map(this::value).toList());
        }

        /** The changes that a decision is over. */
        public List<ChangeId> seen() {
            return sides.stream().map(Change::id).toList();
        }
    }

    /**
     * A record as it is shown, whether it lives or has ended.
     *
     * @param type   the record's class
     * @param owner  the office that may write it
     * @param fields as plain values, the unknown ones as null
     */
    public record Standing(Class<? extends Record> type, String owner, Map<String, Object> fields) {
    }

    private final Database database;
    private final FieldWrites writes;

    ConflictStore(Database database, FieldWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    /** How many fields are in conflict. */
    public int count() {
        return database.dsl().fetchCount(OPEN_CONFLICT);
    }

    /** At most that many, those of one record together. */
    public List<Conflict> first(int most) {
        return which(DSL.noCondition(), most);
    }

    /** Those of one record. */
    public List<Conflict> of(RecordId record) {
        return which(OPEN_CONFLICT.RECORD.eq(record.text()), Integer.MAX_VALUE);
    }

    /** One field of one record; empty if it is not in conflict. */
    public Optional<Conflict> find(RecordId record, String field) {
        return which(OPEN_CONFLICT.RECORD.eq(record.text()).and(OPEN_CONFLICT.FIELD.eq(field)), 1).stream().findFirst();
    }

    public Standing standing(Kind kind, RecordId record) {
        RecordTable<?> table = RecordTable.of(kind);
        org.jooq.Record row = database.dsl().selectFrom(table.table()).where(DSL.field(DSL.name("id"), String.class).eq(record.text())).fetchSingle();
        Map<String, Object> fields = new HashMap<>();
        table.fields().forEach(field -> fields.put(field, Fields.plain(row.get(field))));
        return new Standing(table.type(), row.get("owner", String.class), fields);
    }

    private List<Conflict> which(Condition condition, int most) {
        Map<RecordId, List<Change>> histories = new HashMap<>();
        List<Conflict> all = new ArrayList<>();
        database.dsl().selectFrom(OPEN_CONFLICT).where(condition).orderBy(OPEN_CONFLICT.RECORD, OPEN_CONFLICT.FIELD).limit(most).fetch()
                .forEach(row -> {
                    RecordId record = new RecordId(row.getRecord());
                    all.add(conflict(record, row.getField(), histories.computeIfAbsent(record, this::changes)));
                });
        return all;
    }

    private List<Change> changes(RecordId record) {
        return database.dsl().select(CHANGE.LINE).from(CHANGE).where(CHANGE.RECORD.eq(record.text())).orderBy(CHANGE.SERIAL)
                .fetch(row -> writes.read(row.value1()));
    }

    private static Conflict conflict(RecordId record, String field, List<Change> history) {
        Ancestry ancestry = new Ancestry(field, history);
        FieldState state = FieldState.EMPTY;
        for (Change change : history) {
            state = change.set().containsKey(field) ? state.with(change, field) : state;
        }
        Optional<FieldWrite> shown = state.shown();
        List<ChangeId> siblings = state.siblings().stream()
                .sorted(Comparator.<FieldWrite>comparingInt(each -> each.equals(shown.orElseThrow()) ? 0 : 1).thenComparing(FieldWrite::stamp))
                .map(FieldWrite::change).toList();
        return new Conflict(Coded.of(Kind.class, history.get(0).kind()), record, field,
                siblings.stream().map(id -> ancestry.write(id).orElseThrow()).toList(), ancestry.base(siblings));
    }
}
