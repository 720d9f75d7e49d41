package cunbu.core.history;

import java.util.List;

/**
 * What a change does to one field.
 *
 * @param over  the changes whose values of this field the author saw: none on creation, one normally, several when
 *              settling a conflict
 * @param value the new value: a String, a Long, a Boolean, or null for "unknown"
 */
public record Write(List<ChangeId> over, Object value) {

    public Write {
        over = List.copyOf(over);
        if (value != null && !(value instanceof String) && !(value instanceof Long) && !(value instanceof Boolean)) {
            throw new IllegalArgumentException("a field is a text, a whole number or yes/no");
        }
    }

    /** The first value of a field. */
    public static Write first(Object value) {
        return new Write(List.of(), value);
    }
}
