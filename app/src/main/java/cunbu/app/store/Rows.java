package cunbu.app.store;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.sync.Extra;
import cunbu.sync.FieldState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one door to the rows of records, for what is typed here and for what a bundle brings; whoever keeps an index watches it. */
final class Rows {

    /** Keeps something up to date with the rows of one kind. */
    interface Watcher {

        /** After a row was inserted. */
        void inserted(RecordId id, Map<String, Object> fields);

        /** Before a row changes. @param changed the fields that get another value */
        void changing(RecordId id, Map<String, Object> changed);
    }

    private final Database database;
    private final Map<Kind, Watcher> watchers = new EnumMap<>(Kind.class);

    Rows(Database database) {
        this.database = database;
    }

    void watch(Kind kind, Watcher watcher) {
        watchers.put(kind, watcher);
    }

    void insert(Kind kind, RecordId id, RecordTable.Holding holding, Map<String, Object> fields) {
        RecordTable.of(kind).insert(database, id, holding, fields);
        if (watchers.containsKey(kind)) {
            watchers.get(kind).inserted(id, fields);
        }
    }

    /** The office that has the record now. */
    String owner(Kind kind, RecordId id) {
        return column(kind, id, "owner").orElseThrow();
    }

    private Optional<String> column(Kind kind, RecordId id, String column) {
        String question = "select " + column + " from " + RecordTable.of(kind).table().getName() + " where id = ?";
        return database.ask(question, asked -> asked.setString(1, id.text()), row -> Optional.ofNullable(row.getString(1))).flatMap(found -> found);
    }

    /** Sets fields of a row, and of {@code owner}, {@code own}, {@code life}, {@code extra} what is given. */
    void update(Kind kind, RecordId id, Map<String, Object> columns) {
        if (watchers.containsKey(kind)) {
            watchers.get(kind).changing(id, columns);
        }
        RecordTable.of(kind).update(database, id, columns);
    }

    /** Sets every field that is shown to the value that is to be shown of it. */
    void show(Kind kind, RecordId id, Map<String, FieldState> fields) {
        Map<String, Object> shown = new HashMap<>();
        fields.forEach((field, state) -> state.shown().ifPresent(write -> shown.put(field, write.value())));
        Map<String, Object> columns = new HashMap<>(shown);
        columns.keySet().retainAll(RecordTable.of(kind).fields());
        Map<String, Object> unknown = RecordTable.of(kind).unknown(shown);
        if (!unknown.isEmpty()) {
            columns.put("extra", Extra.with(column(kind, id, "extra").orElse(null), unknown));
        }
        if (shown.containsKey(Change.LIFE)) {
            columns.put("life", shown.get(Change.LIFE));
        }
        if (shown.containsKey(Change.OWNER)) {
            columns.put("owner", shown.get(Change.OWNER));
            columns.put("own", History.bytes(fields.get(Change.OWNER).shown().orElseThrow().change()));
        }
        if (!columns.isEmpty()) {
            update(kind, id, columns);
        }
    }
}
