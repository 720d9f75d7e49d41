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
import static org.jooq.impl.DSL.when;

import cunbu.app.store.schema.tables.Person;
import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.WomanTraits;
import cunbu.core.person.Marital;
import cunbu.core.person.Sex;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Resident women aged 15 to 49 completed years at the end of a period; of them those ever married, by their living children;
 * and only-child certificates.
 */
final class WomenCounts {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 49;
    private static final List<String> EVER_MARRIED = List.of(Marital.MARRIED.code(), Marital.FIRST_MARRIAGE.code(), Marital.REMARRIED.code(),
            Marital.REUNITED.code(), Marital.WIDOWED.code(), Marital.DIVORCED.code());
    private static final List<String> CURRENTLY_MARRIED = List.of(Marital.MARRIED.code(), Marital.FIRST_MARRIAGE.code(), Marital.REMARRIED.code(),
            Marital.REUNITED.code());
    /** Stands for every greater number of children. */
    private static final int MORE = 3;
    private static final Set<Measure> MEASURES = EnumSet.of(Measure.WOMEN_15_49, Measure.MARRIED_WOMEN_15_49, Measure.MARRIED_WOMEN_NO_CHILD,
            Measure.MARRIED_WOMEN_ONE_CHILD, Measure.MARRIED_WOMEN_TWO_CHILDREN, Measure.MARRIED_WOMEN_MORE_CHILDREN,
            Measure.ONLY_CHILD_CERTIFICATES_HELD);

    private static final Set<Kind> READS = EnumSet.of(Kind.PERSON, Kind.MOVE, Kind.MARRIAGE, Kind.PARENTAGE, Kind.CERTIFICATE);

    private final Database database;

    WomenCounts(Database database) {
        this.database = database;
    }

    /** Whether she is married, has children and a certificate is asked only of women of that age. */
    static Family family(Period period, Bases bases) {
        LocalDate day = period.until();
        Residents residents = new Residents(day);
        Condition aged = PERSON.BORN_ON.le(period.last().minusYears(YOUNGEST)).and(PERSON.BORN_ON.gt(period.last().minusYears(OLDEST + 1)));
        Condition woman = PERSON.SEX.eq(Sex.FEMALE.code());
        Condition asked = woman.and(aged);
        Field<Boolean> isWoman = field(woman).as("woman");
        Field<Boolean> birthKnown = field(PERSON.BORN_ON.isNotNull()).as("birth_known");
        Field<Boolean> ofAge = field(aged).as("of_age");
        Field<Boolean> married = when(asked, field(married(day, bases.married()))).as("married");
        Field<Integer> children = when(asked, livingChildren(day)).as("children");
        Field<Boolean> certified = when(asked, field(certified(day))).as("certified");
        List<Field<?>> traits = new ArrayList<>(residents.traits());
        traits.addAll(List.of(isWoman, birthKnown, ofAge, married, children, certified));
        return new Family(MEASURES, READS, residents.everybody(), PERSON.ID, PERSON.ID, PERSON.VILLAGE, residents.village().as("place"), traits,
                PERSON.LIFE.eq(Change.ALIVE), residents.resident().and(asked), row -> {
                    Integer living = row.get(children);
                    WomanTraits traitsOfHer = new WomanTraits(residents.residence(row), Traits.is(row, isWoman), Traits.is(row, birthKnown),
                            Traits.is(row, ofAge), Traits.is(row, married), living == null ? 0 : Math.min(living, MORE), Traits.is(row, certified));
                    return measure -> traitsOfHer.why(measure, bases);
                });
    }

    private static Condition married(LocalDate day, MarriedBase base) {
        return base == MarriedBase.EVER_MARRIED ? everMarried(day) : currentlyMarried(day);
    }

    /** By the marriages that have not ended by the day; if the register knows none, by what the person is said to be. */
    private static Condition currentlyMarried(LocalDate day) {
        Person husband = PERSON.as("husband");
        Condition hers = MARRIAGE.WIFE.eq(PERSON.ID).and(MARRIAGE.LIFE.eq(Change.ALIVE));
        return exists(selectOne().from(MARRIAGE.leftJoin(husband).on(husband.ID.eq(MARRIAGE.HUSBAND)))
                .where(hers, MARRIAGE.FROM_ON.isNull().or(MARRIAGE.FROM_ON.lt(day)),
                        MARRIAGE.TO_ON.ge(day).or(MARRIAGE.TO_ON.isNull().and(MARRIAGE.ENDED.isNull())),
                        husband.DIED_ON.isNull().or(husband.DIED_ON.ge(day))))
                .or(PERSON.MARITAL.in(CURRENTLY_MARRIED).and(notExists(selectOne().from(MARRIAGE).where(hers))));
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
