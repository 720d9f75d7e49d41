package cunbu.app.store;

import static cunbu.app.store.schema.Tables.HOUSEHOLD;
import static cunbu.app.store.schema.Tables.MOVE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.when;

import cunbu.core.history.Change;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Moved;
import cunbu.core.person.Presence;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.List;
import org.jooq.Field;

/** Registered population, households, deaths and moves. */
final class PopulationCounts {

    private final Database database;

    PopulationCounts(Database database) {
        this.database = database;
    }

    void opening(Period period, VillageCounts counts) {
        counts.counted(Measure.OPENING_POPULATION);
        Residents residents = new Residents(period.from());
        database.dsl().select(residents.village(), count()).from(residents.table()).where(residents.resident()).groupBy(residents.village())
                .forEach(row -> counts.add(row.value1(), Measure.OPENING_POPULATION, row.value2()));
    }

    void closing(Period period, VillageCounts counts) {
        counts.counted(Measure.CLOSING_POPULATION, Measure.HOUSEHOLDS);
        Residents residents = new Residents(period.until());
        // Somebody who has moved since tells of a household only if it was kept in the village of that day.
        Field<String> household = when(residents.stayed(), PERSON.HOUSEHOLD).when(HOUSEHOLD.VILLAGE.eq(residents.village()), PERSON.HOUSEHOLD);
        database.dsl().select(residents.village(), count(), countDistinct(household))
                .from(residents.table()).leftJoin(HOUSEHOLD).on(residents.stayed().not(), HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD))
                .where(residents.resident()).groupBy(residents.village()).forEach(row -> {
                    counts.add(row.value1(), Measure.CLOSING_POPULATION, row.value2());
                    counts.add(row.value1(), Measure.HOUSEHOLDS, row.value3());
                });
    }

    void deaths(Period period, VillageCounts counts) {
        counts.counted(Measure.DEATHS);
        database.dsl().select(PERSON.VILLAGE, count()).from(PERSON)
                .where(PERSON.LIFE.eq(Change.ALIVE), PERSON.DIED_ON.ge(period.from()), PERSON.DIED_ON.lt(period.until()),
                        PERSON.PRESENCE.eq(Presence.REGISTERED.code()))
                .groupBy(PERSON.VILLAGE).forEach(row -> counts.add(row.value1(), Measure.DEATHS, row.value2()));
    }

    List<Moved> moves(Period period) {
        return database.dsl().select(MOVE.FROM_AREA, MOVE.TO_AREA, count()).from(MOVE)
                .where(MOVE.LIFE.eq(Change.ALIVE), MOVE.MOVED_ON.ge(period.from()), MOVE.MOVED_ON.lt(period.until()))
                .groupBy(MOVE.FROM_AREA, MOVE.TO_AREA).orderBy(MOVE.FROM_AREA, MOVE.TO_AREA)
                .fetch(row -> new Moved(area(row.value1()), area(row.value2()), row.value3()));
    }

    private static AreaCode area(String code) {
        return code == null ? null : new AreaCode(code);
    }
}
