package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CERTIFICATE;
import static cunbu.app.store.schema.Tables.MARRIAGE;
import static cunbu.app.store.schema.Tables.PARENTAGE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cunbu.app.store.schema.tables.Person;
import cunbu.core.history.Change;
import cunbu.core.indicator.Measure;
import cunbu.core.person.Marital;
import cunbu.core.person.Sex;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Resident women aged 15 to 49 completed years at the end of a period; of them those ever married, by their living children;
 * and only-child certificates.
 */
final class WomenCounts {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 49;
    private static final List<String> EVER_MARRIED = List.of(Marital.MARRIED.code(), Marital.FIRST_MARRIAGE.code(), Marital.REMARRIED.code(),
            Marital.REUNITED.code(), Marital.WIDOWED.code(), Marital.DIVORCED.code());
    private static final List<Measure> BY_CHILDREN = List.of(Measure.MARRIED_WOMEN_NO_CHILD, Measure.MARRIED_WOMEN_ONE_CHILD,
            Measure.MARRIED_WOMEN_TWO_CHILDREN, Measure.MARRIED_WOMEN_MORE_CHILDREN);

    static final Set<Measure> MEASURES = EnumSet.of(Measure.WOMEN_15_49, Measure.MARRIED_WOMEN_15_49, Measure.MARRIED_WOMEN_NO_CHILD,
            Measure.MARRIED_WOMEN_ONE_CHILD, Measure.MARRIED_WOMEN_TWO_CHILDREN, Measure.MARRIED_WOMEN_MORE_CHILDREN,
            Measure.ONLY_CHILD_CERTIFICATES_HELD);

    private final Database database;

    WomenCounts(Database database) {
        this.database = database;
    }

    void women(Period period, VillageCounts counts) {
        counts.counted(Measure.WOMEN_15_49, Measure.MARRIED_WOMEN_15_49, Measure.ONLY_CHILD_CERTIFICATES_HELD);
        counts.counted(BY_CHILDREN.toArray(Measure[]::new));
        Table<?> women = women(period).asTable("women");
        Field<String> village = women.field("village", String.class);
        Field<Boolean> married = women.field("married", Boolean.class);
        Field<Integer> children = women.field("children", Integer.class);
        Field<Boolean> certified = women.field("certified", Boolean.class);
        database.dsl().select(village, married, children, certified, count()).from(women).groupBy(village, married, children, certified)
                .forEach(row -> {
                    counts.add(row.value1(), Measure.WOMEN_15_49, row.value5());
                    if (Boolean.TRUE.equals(row.value2())) {
                        addMarried(counts, row.value1(), row.value3(), row.value4(), row.value5());
                    }
                });
    }

    private static void addMarried(VillageCounts counts, String village, int children, boolean certified, int women) {
        Measure byChildren = BY_CHILDREN.get(Math.min(children, BY_CHILDREN.size() - 1));
        counts.add(village, Measure.MARRIED_WOMEN_15_49, women);
        counts.add(village, byChildren, women);
        if (certified && byChildren == Measure.MARRIED_WOMEN_ONE_CHILD) {
            counts.add(village, Measure.ONLY_CHILD_CERTIFICATES_HELD, women);
        }
    }

    private static Select<?> women(Period period) {
        LocalDate day = period.until();
        Residents residents = new Residents(day);
        return select(residents.village().as("village"), field(everMarried(day)).as("married"), livingChildren(day).as("children"),
                field(certified(day)).as("certified"))
                .from(residents.everybody()).where(residents.resident(), PERSON.SEX.eq(Sex.FEMALE.code()),
                        PERSON.BORN_ON.le(period.last().minusYears(YOUNGEST)), PERSON.BORN_ON.gt(period.last().minusYears(OLDEST + 1)));
    }

    /** By the marriages that the register knows; if it knows none, by what the person is said to be. */
    private static Condition everMarried(LocalDate day) {
        Condition hers = MARRIAGE.WIFE.eq(PERSON.ID).and(MARRIAGE.LIFE.eq(Change.ALIVE));
        return exists(selectOne().from(MARRIAGE).where(hers, MARRIAGE.FROM_ON.isNull().or(MARRIAGE.FROM_ON.lt(day))))
                .or(PERSON.MARITAL.in(EVER_MARRIED).and(notExists(selectOne().from(MARRIAGE).where(hers))));
    }

    private static Field<Integer> livingChildren(LocalDate day) {
        Person child = PERSON.as("child");
        return field(select(countDistinct(PARENTAGE.CHILD)).from(PARENTAGE).join(child).on(child.ID.eq(PARENTAGE.CHILD))
                .where(PARENTAGE.PARENT.eq(PERSON.ID), PARENTAGE.LIFE.eq(Change.ALIVE), child.LIFE.eq(Change.ALIVE),
                        PARENTAGE.ADOPTED_ON.isNull().or(PARENTAGE.ADOPTED_ON.lt(day)), child.BORN_ON.isNull().or(child.BORN_ON.lt(day)),
                        child.DIED_ON.isNull().or(child.DIED_ON.ge(day))));
    }

    private static Condition certified(LocalDate day) {
        return exists(selectOne().from(CERTIFICATE).where(CERTIFICATE.MOTHER.eq(PERSON.ID), CERTIFICATE.LIFE.eq(Change.ALIVE),
                valid(day)));
    }

    void certificates(Period period, VillageCounts counts) {
        counts.counted(Measure.ONLY_CHILD_CERTIFICATES_ISSUED, Measure.ONLY_CHILD_CERTIFICATES_VALID);
        certificates(Measure.ONLY_CHILD_CERTIFICATES_ISSUED, CERTIFICATE.ISSUED_ON.ge(period.from()).and(CERTIFICATE.ISSUED_ON.lt(period.until())), counts);
        certificates(Measure.ONLY_CHILD_CERTIFICATES_VALID, valid(period.until()), counts);
    }

    private void certificates(Measure measure, Condition which, VillageCounts counts) {
        database.dsl().select(CERTIFICATE.VILLAGE, count()).from(CERTIFICATE).where(CERTIFICATE.LIFE.eq(Change.ALIVE), which)
                .groupBy(CERTIFICATE.VILLAGE).forEach(row -> counts.add(row.value1(), measure, row.value2()));
    }

    private static Condition valid(LocalDate day) {
        return CERTIFICATE.ISSUED_ON.lt(day).and(CERTIFICATE.CANCELLED_ON.isNull().or(CERTIFICATE.CANCELLED_ON.ge(day)));
    }
}
