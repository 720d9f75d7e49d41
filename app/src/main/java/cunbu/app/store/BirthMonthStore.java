package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BIRTH;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;

import cunbu.core.history.Change;
import cunbu.core.indicator.BirthMonths;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** The births by village and month: one pass for all villages. */
public final class BirthMonthStore {

    private static final Field<String> MONTH = field("substr({0}, 1, 7)", String.class, BIRTH.BORN_ON);

    private final Database database;

    BirthMonthStore(Database database) {
        this.database = database;
    }

    /** The births of the period's days, and those of the same days a year before. */
    public BirthMonths of(Period period) {
        return new BirthMonths(period, counts(within(period)), counts(within(period.yearBefore())), counts(BIRTH.BORN_ON.isNull()));
    }

    private static Condition within(Period period) {
        return BIRTH.BORN_ON.ge(period.from()).and(BIRTH.BORN_ON.lt(period.until()));
    }

    private List<BirthMonths.Count> counts(Condition when) {
        return database.dsl().select(BIRTH.VILLAGE, MONTH, count()).from(BIRTH).where(BIRTH.LIFE.eq(Change.ALIVE), BIRTH.VILLAGE.isNotNull(), when)
                .groupBy(BIRTH.VILLAGE, MONTH).fetch(row -> new BirthMonths.Count(new AreaCode(row.value1()),
                        row.value2() == null ? null : YearMonth.parse(row.value2()), row.value3()));
    }
}
