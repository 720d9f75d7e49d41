package cunbu.app.store;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.core.place.AreaCode;
import cunbu.sync.FieldState;
import cunbu.sync.FieldWrite;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Writes records: the row and its change line in one transaction, so that there is no value without its history. Every method
 * works only inside {@link Database#transaction}.
 */
public final class Journal {

    private static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
    private static final Field<byte[]> OWN = DSL.field(DSL.name("own"), byte[].class);

    private final Database database;
    private final Rows rows;
    private final History history;
    private final FieldWrites writes;
    private final Author author;
    private final Function<Change, byte[]> line;

    /** @param line gives a change's canonical bytes, as a bundle carries them */
    Journal(Database database, Rows rows, History history, FieldWrites writes, Author author, Function<Change, byte[]> line) {
        this.database = database;
        this.rows = rows;
        this.history = history;
        this.writes = writes;
        this.author = author;
        this.line = line;
    }

    /** An id for a record that is about to be added. */
    public RecordId newId() {
        return author.newRecord();
    }

    /** Adds a new record. */
    public <R extends Record & Recorded> void add(R value) {
        Kind kind = RecordTable.of(value.getClass()).kind();
        RecordId id = value.id();
        Map<String, Object> fields = Fields.of(value);
        Map<String, Write> set = new HashMap<>();
        fields.forEach((name, content) -> set.put(name, Write.first(content)));
        set.put(Change.OWNER, Write.first(author.office()));
        set.put(Change.LIFE, Write.first(Change.ALIVE));
        Change change = change(id, kind, null, set);
        rows.insert(kind, id, new RecordTable.Holding(author.office(), change.id(), Change.ALIVE, null), fields);
        append(change);
    }

    /** Writes what is different. @return whether anything was */
    public <R extends Record & Recorded> boolean save(R before, R after) {
        Map<String, Object> old = Fields.everyOne(before);
        Map<String, Object> changed = new LinkedHashMap<>();
        Fields.everyOne(after).forEach((name, value) -> {
            if (!Objects.equals(old.get(name), value)) {
                changed.put(name, value);
            }
        });
        if (changed.isEmpty()) {
            return false;
        }
        write(RecordTable.of(after.getClass()).kind(), after.id(), overAll(after.id(), changed));
        return true;
    }

    /** Gives a record to another office, which alone writes it from now on. Only a county decides that. */
    public void give(Kind kind, RecordId id, AreaCode office) {
        decide(kind, id, Change.OWNER, office.text());
    }

    /** Writes one field over every value that stands in it, {@code _owner} and {@code _life} too. @return the change that did it */
    public ChangeId decide(Kind kind, RecordId id, String field, Object value) {
        FieldState decided = write(kind, id, overAll(id, Collections.singletonMap(field, value))).get(field);
        return decided.shown().orElseThrow().change();
    }

    /** Writes fields of a record, each over exactly what its write names. @return those fields as they are then */
    Map<String, FieldState> write(Kind kind, RecordId id, Map<String, Write> set) {
        Change change = change(id, kind, ownership(id, kind), set);
        Map<String, FieldState> fields = new HashMap<>();
        set.keySet().forEach(field -> {
            FieldState state = writes.state(id, field).with(change, field);
            writes.put(id, field, state);
            fields.put(field, state);
        });
        rows.show(kind, id, fields);
        append(change);
        return fields;
    }

    /** Values that replace all that now stand in their fields. */
    private Map<String, Write> overAll(RecordId id, Map<String, Object> values) {
        Map<String, Write> set = new HashMap<>();
        values.forEach((field, value) -> set.put(field, new Write(writes.state(id, field).siblings().stream().map(FieldWrite::change).toList(), value)));
        return set;
    }

    private ChangeId ownership(RecordId id, Kind kind) {
        return database.dsl().select(OWN).from(RecordTable.of(kind).table()).where(ID.eq(id.text()))
                .fetchOne(row -> History.changeId(row.value1()));
    }

    private Change change(RecordId id, Kind kind, ChangeId own, Map<String, Write> set) {
        Stamp now = author.now();
        return new Change(author.office(), author.newChange(), id, now, kind.code(), own, set, author.user(), Kind.VERSION);
    }

    private void append(Change change) {
        history.append(change.id(), change.record(), change.by(), line.apply(change));
    }
}
