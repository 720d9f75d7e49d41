package cunbu.app.store;

import cunbu.core.history.Kind;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Measure;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * One kind of record and the measures that are counted from it. Counting groups the very rows that are listed when a number is opened, and
 * the same function says of a group and of a row whether it is counted.
 *
 * @param reads     the kinds of record that decide about it
 * @param from      the records, each once
 * @param home      the village that keeps the record
 * @param place     the village in which it is counted
 * @param traits    what decides about it, few different values each
 * @param all       which records are of this kind at all
 * @param countable what is counted in some measure fulfils this, so that counting need not look at the rest
 * @param verdict   reads the traits of a row or a group
 */
record Family(Set<Measure> measures, Set<Kind> reads, Table<?> from, Field<String> record, Field<String> person, Field<String> home,
              Field<String> place, List<Field<?>> traits, Condition all, Condition countable, Function<Record, Verdict> verdict) {

    /** What is to be said about one record, or about a group of records that are alike. */
    @FunctionalInterface
    interface Verdict {

        /** Why it is not counted in that measure; null if it is. */
        LeftOut why(Measure measure);
    }
}
