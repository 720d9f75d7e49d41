package cunbu.core.award;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Finds every date that stands in a record, at any depth, so that no new fact can be forgotten when days are tried. */
final class Dates {

    private Dates() {
    }

    static Set<LocalDate> in(Record value) {
        Set<LocalDate> dates = new TreeSet<>();
        collect(value, dates);
        return dates;
    }

    private static void collect(Object value, Set<LocalDate> dates) {
        if (value instanceof LocalDate date) {
            dates.add(date);
        } else if (value instanceof Iterable<?> many) {
            many.forEach(each -> collect(each, dates));
        } else if (value instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                collect(read(fields, component), dates);
            }
        }
    }

    private static Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
