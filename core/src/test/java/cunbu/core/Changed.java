package cunbu.core;

import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import java.util.HashMap;
import java.util.Map;

/** A record with one field changed, for tests that ask what a rule says of that one difference. */
public final class Changed {

    private Changed() {
    }

    /** The record with another value in one field; null makes it unknown. */
    public static <R extends Record> R with(R record, String component, Object value) {
        Map<String, Object> fields = new HashMap<>(Fields.everyOne(record));
        String field = Fields.fieldName(component);
        if (!fields.containsKey(field)) {
            throw new IllegalArgumentException("no component " + component);
        }
        fields.put(field, value);
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return Fields.read(type, id(record), fields);
    }

    private static RecordId id(Record record) {
        try {
            return (RecordId) record.getClass().getMethod("id").invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
