package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MIGRANT;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.field;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.MigrantTraits;
import cunbu.core.migrant.Direction;
import cunbu.core.person.Sex;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/** Migrants in and out who are away from their registration at the end of a period; of the women aged 18 to 49, the certificates. */
final class MigrantCounts {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 49;

    private MigrantCounts() {
    }

    static Family in(Period period, Bases bases) {
        return family(EnumSet.of(Measure.IN_MIGRANTS, Measure.IN_MIGRANT_WOMEN_18_49, Measure.IN_MIGRANT_CERTIFICATES_CHECKED),
                MIGRANT.DIRECTION.eq(Direction.IN.code()), period, bases);
    }

    static Family out(Period period, Bases bases) {
        return family(EnumSet.of(Measure.OUT_MIGRANTS, Measure.OUT_MIGRANT_WOMEN_18_49, Measure.OUT_MIGRANT_CERTIFICATES_HELD),
                MIGRANT.DIRECTION.isDistinctFrom(Direction.IN.code()), period, bases);
    }

    private static Family family(Set<Measure> measures, Condition direction, Period period, Bases bases) {
        LocalDate day = period.until();
        LocalDate last = period.last();
        Condition hasBegun = MIGRANT.FROM_ON.isNull().or(MIGRANT.FROM_ON.lt(day));
        Condition hasEnded = MIGRANT.TO_ON.lt(day);
        Condition isDead = PERSON.DIED_ON.lt(day);
        Field<Boolean> begun = field(hasBegun).as("begun");
        Field<Boolean> ended = field(hasEnded).as("ended");
        Field<Boolean> brief = field(MIGRANT.FROM_ON.gt(day.minusDays(bases.migrantDays()))).as("brief");
        Field<Boolean> dead = field(isDead).as("dead");
        Field<Boolean> woman = field(PERSON.SEX.eq(Sex.FEMALE.code())).as("woman");
        Field<Boolean> birthKnown = field(PERSON.BORN_ON.isNotNull()).as("birth_known");
        Field<Boolean> ofAge = field(PERSON.BORN_ON.le(last.minusYears(YOUNGEST)).and(PERSON.BORN_ON.gt(last.minusYears(OLDEST + 1)))).as("of_age");
        Field<Boolean> number = field(MIGRANT.CERTIFICATE_NUMBER.isNotNull()).as("numbered");
        Field<Boolean> valid = field(MIGRANT.VALID_UNTIL_ON.ge(last)).as("valid");
        return new Family(measures, EnumSet.of(Kind.MIGRANT, Kind.PERSON), MIGRANT.leftJoin(PERSON).on(PERSON.ID.eq(MIGRANT.PERSON)), MIGRANT.ID, MIGRANT.PERSON,
                MIGRANT.VILLAGE, MIGRANT.VILLAGE, List.of(begun, ended, brief, dead, woman, birthKnown, ofAge, number, valid),
                MIGRANT.LIFE.eq(Change.ALIVE).and(direction), hasBegun.and(MIGRANT.TO_ON.isNull().or(MIGRANT.TO_ON.ge(day))).and(PERSON.DIED_ON.isNull().or(PERSON.DIED_ON.ge(day))), row -> {
                    MigrantTraits traits = new MigrantTraits(Traits.is(row, begun), Traits.is(row, ended), Traits.is(row, brief), Traits.is(row, dead),
                            Traits.is(row, woman), Traits.is(row, birthKnown), Traits.is(row, ofAge), Traits.is(row, number), Traits.is(row, valid));
                    return traits::why;
                });
    }
}
