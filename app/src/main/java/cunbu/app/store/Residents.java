package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MOVE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.indicator.Residence;
import cunbu.core.person.Presence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The registered population at the start of a day, for queries: persons who are registered here once all later moves are
 * undone, born before the day and not dead before it. Somebody whose day of birth is not known counts as born.
 */
final class Residents {

    /** What decides who is a resident, and where. */
    static final Set<Kind> READS = EnumSet.of(Kind.PERSON, Kind.MOVE);
    static final Condition REGISTERED_TODAY = PERSON.PRESENCE.eq(Presence.REGISTERED.code());
    /** Who has moved since the day. */
    static final Field<String> MOVER = field(name("later", "mover"), String.class);
    /** Where that person was registered on the day. */
    static final Field<String> MOVED_FROM = field(name("later", "moved_from"), String.class);

    private static final Field<Boolean> MOVED = field(MOVER.isNotNull()).as("moved");

    private final LocalDate day;
    private final Field<Boolean> unborn;
    private final Field<Boolean> dead;

    Residents(LocalDate day) {
        this.day = day;
        this.unborn = field(PERSON.BORN_ON.ge(day)).as("unborn");
        this.dead = field(PERSON.DIED_ON.lt(day)).as("dead");
    }

    /** What {@link #residence} reads. */
    List<Field<?>> traits() {
        return List.of(unborn, dead, MOVED, PERSON.PRESENCE);
    }

    /** What decides whether the person of that row of {@link #everybody()} is a resident. */
    Residence residence(Record row) {
        return new Residence(Traits.is(row, unborn), Traits.is(row, dead), Traits.is(row, MOVED), Traits.coded(row, PERSON.PRESENCE, Presence.class));
    }

    /** To be selected from: a row for everybody, resident or not. */
    Table<?> everybody() {
        return PERSON.leftJoin(later()).on(MOVER.eq(PERSON.ID));
    }

    /** Of {@link #everybody()}: the residents. */
    Condition resident() {
        return living().and(MOVER.isNotNull().or(REGISTERED_TODAY));
    }

    /** Of {@link #everybody()}: the village of a resident; no village of this register for somebody who came only later. */
    Field<String> village() {
        return when(MOVER.isNull(), PERSON.VILLAGE).otherwise(coalesce(MOVED_FROM, ""));
    }

    /** Born and not dead on the day. */
    Condition living() {
        return PERSON.LIFE.eq(Change.ALIVE)
                .and(PERSON.BORN_ON.isNull().or(PERSON.BORN_ON.lt(day)))
                .and(PERSON.DIED_ON.isNull().or(PERSON.DIED_ON.ge(day)));
    }

    /** The first move on or after the day of everybody who moved, as {@link #MOVER} and {@link #MOVED_FROM}. */
    Table<?> later() {
        Field<Integer> turn = rowNumber().over().partitionBy(MOVE.PERSON).orderBy(MOVE.MOVED_ON, MOVE.ID).as("turn");
        Table<?> moves = select(MOVE.PERSON.as("mover"), MOVE.FROM_AREA.as("moved_from"), turn).from(MOVE)
                .where(MOVE.LIFE.eq(Change.ALIVE), MOVE.MOVED_ON.ge(day)).asTable("moves");
        return select(moves.field("mover"), moves.field("moved_from")).from(moves).where(moves.field(turn).eq(1)).asTable("later");
    }
}
