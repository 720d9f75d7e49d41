package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MIGRANT;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;

import cunbu.core.history.Change;
import cunbu.core.indicator.Measure;
import cunbu.core.migrant.Direction;
import cunbu.core.time.Period;
import java.time.LocalDate;

/** Migrants in and out who are away from their registration at the end of a period. */
final class MigrantCounts {

    private final Database database;

    MigrantCounts(Database database) {
        this.database = database;
    }

    void migrants(Period period, VillageCounts counts) {
        counts.counted(Measure.IN_MIGRANTS, Measure.OUT_MIGRANTS);
        LocalDate day = period.until();
        database.dsl().select(MIGRANT.VILLAGE, MIGRANT.DIRECTION, count()).from(MIGRANT).leftJoin(PERSON).on(PERSON.ID.eq(MIGRANT.PERSON))
                .where(MIGRANT.LIFE.eq(Change.ALIVE), MIGRANT.FROM_ON.isNull().or(MIGRANT.FROM_ON.lt(day)),
                        MIGRANT.TO_ON.isNull().or(MIGRANT.TO_ON.ge(day)), PERSON.DIED_ON.isNull().or(PERSON.DIED_ON.ge(day)))
                .groupBy(MIGRANT.VILLAGE, MIGRANT.DIRECTION)
                .forEach(row -> counts.add(row.value1(), measure(row.value2()), row.value3()));
    }

    private static Measure measure(String direction) {
        return Direction.IN.code().equals(direction) ? Measure.IN_MIGRANTS : Measure.OUT_MIGRANTS;
    }
}
