package cunbu.app.store;

import static cunbu.app.store.schema.Tables.HOUSEHOLD;
import static cunbu.app.store.schema.Tables.MOVE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.indicator.DeathTraits;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Residence;
import cunbu.core.person.Presence;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/** Registered population, households, deaths and moves. */
final class PopulationCounts {

    static Family opening(Period period) {
        return registered(Measure.OPENING_POPULATION, new Residents(period.from()));
    }

    static Family closing(Period period) {
        return registered(Measure.CLOSING_POPULATION, new Residents(period.until()));
    }

    private static Family registered(Measure measure, Residents residents) {
        return new Family(Set.of(measure), Residents.READS, residents.everybody(), PERSON.ID, PERSON.ID, PERSON.VILLAGE,
                residents.village().as("place"), residents.traits(), PERSON.LIFE.eq(Change.ALIVE), residents.resident(), row -> {
                    Residence residence = residents.residence(row);
                    return any -> residence.why();
                });
    }

    static Family deaths(Period period) {
        Field<Integer> died = Traits.seenFrom(period, PERSON.DIED_ON).as("died");
        return new Family(Set.of(Measure.DEATHS), EnumSet.of(Kind.PERSON), PERSON, PERSON.ID, PERSON.ID, PERSON.VILLAGE, PERSON.VILLAGE,
                List.of(died, PERSON.PRESENCE), PERSON.LIFE.eq(Change.ALIVE).and(PERSON.DIED_ON.isNotNull()),
                PERSON.DIED_ON.ge(period.from()).and(PERSON.DIED_ON.lt(period.until())), row -> {
                    DeathTraits traits = new DeathTraits(Traits.when(row, died), Traits.coded(row, PERSON.PRESENCE, Presence.class));
                    return any -> traits.why();
                });
    }

    private final Database database;

    PopulationCounts(Database database) {
        this.database = database;
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
