package cunbu.app.store;

import static org.jooq.impl.DSL.inline;

import cunbu.core.history.Coded;
import cunbu.core.indicator.When;
import cunbu.core.time.Period;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What decides whether a record is counted, written into a query and read from its rows. */
final class Traits {

    private Traits() {
    }

    /** Where the day lies, as {@link #when} reads it. */
    static Field<Integer> seenFrom(Period period, Field<LocalDate> day) {
        return DSL.when(day.isNull(), inline(When.UNKNOWN.ordinal())).when(day.lt(period.from()), inline(When.BEFORE.ordinal()))
                .when(day.lt(period.until()), inline(When.IN.ordinal())).otherwise(inline(When.AFTER.ordinal()));
    }

    static When when(Record row, Field<Integer> field) {
        return When.values()[row.get(field)];
    }

    /** Whether the condition is fulfilled; no where it cannot be said. */
    static boolean is(Record row, Field<Boolean> field) {
        return Boolean.TRUE.equals(row.get(field));
    }

    /** The case with that code; null where none is known. */
    static <E extends Enum<E> & Coded> E coded(Record row, Field<String> field, Class<E> type) {
        String code = row.get(field);
        return code == null ? null : Coded.of(type, code);
    }
}
