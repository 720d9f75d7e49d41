package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BIRTH;
import static org.jooq.impl.DSL.count;

import cunbu.core.history.Change;
import cunbu.core.indicator.Measure;
import cunbu.core.person.Sex;
import cunbu.core.time.Period;

/** Births, counted in the period of the day of birth; those of earlier periods that were reported only now stand apart. */
final class BirthCounts {

    private static final Measure[] COMPLIANT_BY_ORDER = {Measure.BIRTHS_FIRST_POLICY_COMPLIANT, Measure.BIRTHS_SECOND_POLICY_COMPLIANT,
        Measure.BIRTHS_HIGHER_POLICY_COMPLIANT};

    private final Database database;

    BirthCounts(Database database) {
        this.database = database;
    }

    void births(Period period, VillageCounts counts) {
        counts.counted(Measure.BIRTHS, Measure.BIRTHS_MALE, Measure.BIRTHS_FEMALE, Measure.BIRTHS_FIRST, Measure.BIRTHS_SECOND,
                Measure.BIRTHS_HIGHER, Measure.BIRTHS_POLICY_COMPLIANT);
        counts.counted(COMPLIANT_BY_ORDER);
        database.dsl().select(BIRTH.VILLAGE, BIRTH.SEX, BIRTH.BIRTH_ORDER, BIRTH.POLICY_COMPLIANT, count()).from(BIRTH)
                .where(BIRTH.LIFE.eq(Change.ALIVE), BIRTH.BORN_ON.ge(period.from()), BIRTH.BORN_ON.lt(period.until()))
                .groupBy(BIRTH.VILLAGE, BIRTH.SEX, BIRTH.BIRTH_ORDER, BIRTH.POLICY_COMPLIANT)
                .forEach(row -> {
                    counts.add(row.value1(), Measure.BIRTHS, row.value5());
                    addSex(counts, row.value1(), row.value2(), row.value5());
                    addOrder(counts, row.value1(), row.value3(), row.value5());
                    addCompliance(counts, row.value1(), row.value4(), row.value3(), row.value5());
                });
    }

    private static void addSex(VillageCounts counts, String village, String sex, int births) {
        if (Sex.MALE.code().equals(sex)) {
            counts.add(village, Measure.BIRTHS_MALE, births);
        } else if (Sex.FEMALE.code().equals(sex)) {
            counts.add(village, Measure.BIRTHS_FEMALE, births);
        } else {
            counts.undecided(village, births, Measure.BIRTHS_MALE, Measure.BIRTHS_FEMALE);
        }
    }

    private static void addOrder(VillageCounts counts, String village, Long order, int births) {
        if (order == null) {
            counts.undecided(village, births, Measure.BIRTHS_FIRST, Measure.BIRTHS_SECOND, Measure.BIRTHS_HIGHER);
        } else {
            counts.add(village, order == 1 ? Measure.BIRTHS_FIRST : order == 2 ? Measure.BIRTHS_SECOND : Measure.BIRTHS_HIGHER, births);
        }
    }

    private static void addCompliance(VillageCounts counts, String village, Boolean compliant, Long order, int births) {
        Measure[] byOrder = order == null ? COMPLIANT_BY_ORDER : new Measure[] {COMPLIANT_BY_ORDER[order == 1 ? 0 : order == 2 ? 1 : 2]};
        if (compliant == null) {
            counts.undecided(village, births, Measure.BIRTHS_POLICY_COMPLIANT);
            counts.undecided(village, births, byOrder);
        } else if (compliant) {
            counts.add(village, Measure.BIRTHS_POLICY_COMPLIANT, births);
            if (order == null) {
                counts.undecided(village, births, byOrder);
            } else {
                counts.add(village, byOrder[0], births);
            }
        }
    }

    void lateReports(Period period, VillageCounts counts) {
        counts.counted(Measure.BIRTHS_LATE_REPORTED);
        database.dsl().select(BIRTH.VILLAGE, count()).from(BIRTH)
                .where(BIRTH.LIFE.eq(Change.ALIVE), BIRTH.LATE_REPORT.eq(true), BIRTH.BORN_ON.lt(period.from()),
                        BIRTH.REPORTED_ON.ge(period.from()), BIRTH.REPORTED_ON.lt(period.until()))
                .groupBy(BIRTH.VILLAGE).forEach(row -> counts.add(row.value1(), Measure.BIRTHS_LATE_REPORTED, row.value2()));
    }
}
