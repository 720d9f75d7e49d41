package cunbu.app.intake;

import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A record while a row is being laid over it: what the row does not say stays as it was. */
final class Sketch<R extends Record & Recorded> {

    private final Class<R> type;
    private final RecordId id;
    private final R before;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Sketch(Class<R> type, RecordId id, R before) {
        this.type = type;
        this.id = id;
        this.before = before;
        if (before != null) {
            fields.putAll(Fields.everyOne(before));
        }
    }

    /** @param before null if the record is new and gets a new id */
    static <R extends Record & Recorded> Sketch<R> of(Class<R> type, R before, Draft draft) {
        return new Sketch<>(type, before == null ? draft.newId() : before.id(), before);
    }

    boolean isNew() {
        return before == null;
    }

    RecordId id() {
        return id;
    }

    /** Sets a field of the record; null says nothing. */
    Sketch<R> set(String field, Object value) {
        if (value != null) {
            fields.put(field, Fields.plain(value));
        }
        return this;
    }

    /** Sets the fields that have the same name in the sheet and in the record. */
    Sketch<R> take(ReadRow row, SheetField... sheetFields) {
        for (SheetField each : sheetFields) {
            set(each.code(), row.get(each));
        }
        return this;
    }

    /** Sets a field that is not known yet. */
    Sketch<R> fill(String field, Object value) {
        return fields.get(field) == null ? set(field, value) : this;
    }

    R made() {
        return Fields.read(type, id, fields);
    }

    /** Puts the record into the draft, and says on the row which fields of an older record it changes. */
    R put(Table<R> table, ReadRow row) {
        R after = made();
        if (table.put(after)) {
            row.changed();
            sayChanges(row);
        }
        return after;
    }

    private void sayChanges(ReadRow row) {
        if (before == null) {
            return;
        }
        Map<String, Object> old = Fields.everyOne(before);
        fields.forEach((name, value) -> {
            if (old.get(name) != null && !Objects.equals(old.get(name), value)) {
                SheetField.of(name).filter(row::has).ifPresent(field -> row.note(field, "intake.changed", old.get(name), value));
            }
        });
    }
}
