package cunbu.app.store;

import static cunbu.app.store.schema.Tables.HOUSEHOLD;
import static cunbu.app.store.schema.Tables.MOVE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cunbu.core.history.Change;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Moved;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.List;
import org.jooq.Condition;

/** Registered population, households, deaths and moves. */
final class PopulationCounts {

    private final Database database;

    PopulationCounts(Database database) {
        this.database = database;
    }

    void opening(Period period, VillageCounts counts) {
        population(new Residents(period.from()), Measure.OPENING_POPULATION, counts);
    }

    void closing(Period period, VillageCounts counts) {
        population(new Residents(period.until()), Measure.CLOSING_POPULATION, counts);
    }

    private void population(Residents residents, Measure measure, VillageCounts counts) {
        counts.counted(measure);
        database.dsl().select(PERSON.VILLAGE, count()).from(PERSON).where(residents.living(), Residents.REGISTERED_TODAY)
                .groupBy(PERSON.VILLAGE).forEach(row -> counts.add(row.value1(), measure, row.value2()));
        // Who has moved since is taken away where he is today, and counted where he was.
        database.dsl().select(PERSON.VILLAGE, field(Residents.REGISTERED_TODAY), Residents.MOVED_FROM, count())
                .from(residents.later()).join(PERSON).on(PERSON.ID.eq(Residents.MOVER)).where(residents.living())
                .groupBy(PERSON.VILLAGE, field(Residents.REGISTERED_TODAY), Residents.MOVED_FROM).forEach(row -> {
                    counts.add(row.value1(), measure, Boolean.TRUE.equals(row.value2()) ? -row.value4() : 0);
                    counts.add(row.value3(), measure, row.value4());
                });
    }

    /** Households with a resident; somebody who has moved since stands for a household only if it is kept where he was. */
    void households(Period period, VillageCounts counts) {
        counts.counted(Measure.HOUSEHOLDS);
        Residents residents = new Residents(period.until());
        Condition withSomebodyWhoStayed = exists(selectOne().from(PERSON).where(PERSON.HOUSEHOLD.eq(HOUSEHOLD.ID), residents.living(),
                Residents.REGISTERED_TODAY, PERSON.ID.notIn(select(Residents.MOVER).from(residents.later()))));
        Condition withSomebodyWhoMoved = row(HOUSEHOLD.ID, HOUSEHOLD.VILLAGE).in(select(PERSON.HOUSEHOLD, Residents.MOVED_FROM)
                .from(residents.later()).join(PERSON).on(PERSON.ID.eq(Residents.MOVER)).where(residents.living()));
        database.dsl().select(HOUSEHOLD.VILLAGE, count()).from(HOUSEHOLD)
                .where(HOUSEHOLD.LIFE.eq(Change.ALIVE), withSomebodyWhoStayed.or(withSomebodyWhoMoved))
                .groupBy(HOUSEHOLD.VILLAGE).forEach(row -> counts.add(row.value1(), Measure.HOUSEHOLDS, row.value2()));
    }

    void deaths(Period period, VillageCounts counts) {
        counts.counted(Measure.DEATHS);
        database.dsl().select(PERSON.VILLAGE, count()).from(PERSON)
                .where(PERSON.LIFE.eq(Change.ALIVE), PERSON.DIED_ON.ge(period.from()), PERSON.DIED_ON.lt(period.until()),
                        Residents.REGISTERED_TODAY)
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
