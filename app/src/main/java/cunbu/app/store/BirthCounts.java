package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BIRTH;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.BirthTraits;
import cunbu.core.indicator.Measure;
import cunbu.core.person.Sex;
import cunbu.core.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/** Births, by the day of birth; those of earlier periods that were reported only now stand apart, or count when they were reported. */
final class BirthCounts {

    private static final Set<Measure> MEASURES = EnumSet.of(Measure.BIRTHS, Measure.BIRTHS_MALE, Measure.BIRTHS_FEMALE, Measure.BIRTHS_FIRST,
            Measure.BIRTHS_SECOND, Measure.BIRTHS_HIGHER, Measure.BIRTHS_POLICY_COMPLIANT, Measure.BIRTHS_FIRST_POLICY_COMPLIANT,
            Measure.BIRTHS_SECOND_POLICY_COMPLIANT, Measure.BIRTHS_HIGHER_POLICY_COMPLIANT, Measure.BIRTHS_LATE_REPORTED);

    private BirthCounts() {
    }

    static Family family(Period period, Bases bases) {
        Field<Integer> born = Traits.seenFrom(period, BIRTH.BORN_ON).as("born");
        Field<Integer> reported = Traits.seenFrom(period, BIRTH.REPORTED_ON).as("reported");
        Condition bornNow = BIRTH.BORN_ON.ge(period.from()).and(BIRTH.BORN_ON.lt(period.until()));
        Condition lateNow = BIRTH.LATE_REPORT.eq(true).and(BIRTH.REPORTED_ON.ge(period.from())).and(BIRTH.REPORTED_ON.lt(period.until()));
        return new Family(MEASURES, EnumSet.of(Kind.BIRTH), BIRTH, BIRTH.ID, BIRTH.CHILD, BIRTH.VILLAGE, BIRTH.VILLAGE,
                List.of(born, BIRTH.LATE_REPORT, reported, BIRTH.SEX, BIRTH.BIRTH_ORDER, BIRTH.POLICY_COMPLIANT),
                BIRTH.LIFE.eq(Change.ALIVE), bornNow.or(lateNow), row -> {
                    BirthTraits traits = new BirthTraits(Traits.when(row, born), Traits.is(row, BIRTH.LATE_REPORT), Traits.when(row, reported),
                            Traits.coded(row, BIRTH.SEX, Sex.class), row.get(BIRTH.BIRTH_ORDER), row.get(BIRTH.POLICY_COMPLIANT));
                    return measure -> traits.why(measure, bases);
                });
    }
}
