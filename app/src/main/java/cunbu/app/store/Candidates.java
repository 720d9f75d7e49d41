package cunbu.app.store;

import static cunbu.app.store.schema.Tables.AWARD_CASE;
import static cunbu.app.store.schema.Tables.CERTIFICATE;
import static cunbu.app.store.schema.Tables.DISABILITY;
import static cunbu.app.store.schema.Tables.MARRIAGE;
import static cunbu.app.store.schema.Tables.PARENTAGE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import cunbu.app.store.schema.tables.Person;
import cunbu.core.award.Applicants;
import cunbu.core.award.Scheme;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Picks whom a scheme is to be asked of, so that a county is gone through without asking everybody everything. The sets are put together
 * here and not in one statement: SQLite asks such a statement's inner questions again for every person.
 */
final class Candidates {

    private static final int VILLAGE_DIGITS = 12;
    private static final Person CHILD = PERSON.as("offspring");

    private final DSLContext dsl;

    Candidates(Database database) {
        this.dsl = database.dsl();
    }

    /** By village. */
    List<RecordId> ids(Scheme scheme, AreaCode area, LocalDate bornBy, LocalDate on) {
        String first = area.significant();
        Condition here = PERSON.VILLAGE.between(first + "0".repeat(VILLAGE_DIGITS - first.length()), first + "9".repeat(VILLAGE_DIGITS - first.length()));
        Set<String> claimed = set(select(AWARD_CASE.PERSON).from(AWARD_CASE)
                .where(AWARD_CASE.SCHEME.eq(scheme.code()), AWARD_CASE.LIFE.eq(Change.ALIVE)));
        Predicate<String> among = among(scheme.applicants(), scheme.childBornSince(area, on));
        Condition living = PERSON.DIED_ON.isNull().or(PERSON.DIED_ON.gt(on));
        Condition oldEnough = PERSON.BORN_ON.isNull().or(PERSON.BORN_ON.le(bornBy));
        Field<Boolean> asked = DSL.field(living.and(oldEnough));
        return dsl.select(PERSON.ID, asked).from(PERSON)
                .where(here, PERSON.LIFE.eq(Change.ALIVE), PERSON.PRESENCE.ne(Presence.ELSEWHERE.code())).orderBy(PERSON.VILLAGE, PERSON.ID)
                .fetch().stream().filter(row -> row.value2() && among.test(row.value1()) || claimed.contains(row.value1()))
                .map(row -> new RecordId(row.value1())).toList();
    }

    private Predicate<String> among(Applicants applicants, LocalDate childBornSince) {
        return switch (applicants) {
            case OLD_ENOUGH -> person -> true;
            case BEREFT_PARENTS -> withSpouses(set(select(PARENTAGE.PARENT).from(PARENTAGE).where(PARENTAGE.CHILD.in(
                    select(CHILD.ID).from(CHILD).where(CHILD.DIED_ON.isNotNull()).union(select(DISABILITY.PERSON).from(DISABILITY))))))::contains;
            case ONE_OF_ONE_CHILD_COUPLES -> withSpouses(set(select(PARENTAGE.PARENT).from(PARENTAGE).join(CHILD).on(CHILD.ID.eq(PARENTAGE.CHILD))
                    .where(CHILD.BORN_ON.isNull().or(CHILD.BORN_ON.ge(childBornSince)))))::contains;
            case ONE_OF_HOLDERS -> holders()::contains;
            case CERTIFIED_CHILDREN -> certified()::contains;
            case HOLDERS_CHILDREN_AND_PARENTS_OF_DAUGHTERS -> {
                Set<String> all = withSpouses(parentsOfDaughters());
                all.addAll(holders());
                all.addAll(certified());
                yield all::contains;
            }
        };
    }

    private Set<String> holders() {
        return set(select(CERTIFICATE.MOTHER).from(CERTIFICATE).union(select(CERTIFICATE.FATHER).from(CERTIFICATE)));
    }

    private Set<String> certified() {
        return set(select(CERTIFICATE.CHILD).from(CERTIFICATE));
    }

    private Set<String> parentsOfDaughters() {
        return set(select(PARENTAGE.PARENT).from(PARENTAGE).join(CHILD).on(CHILD.ID.eq(PARENTAGE.CHILD))
                .where(CHILD.SEX.isNull().or(CHILD.SEX.ne(Sex.MALE.code()))).groupBy(PARENTAGE.PARENT).having(count().ge(2)));
    }

    /** These persons, and whoever is or was married to one of them: a childless spouse may claim through the other. */
    private Set<String> withSpouses(Set<String> persons) {
        Set<String> all = new HashSet<>(persons);
        dsl.select(MARRIAGE.HUSBAND, MARRIAGE.WIFE).from(MARRIAGE).where(MARRIAGE.HUSBAND.isNotNull(), MARRIAGE.WIFE.isNotNull()).forEach(row -> {
            if (persons.contains(row.value1())) {
                all.add(row.value2());
            }
            if (persons.contains(row.value2())) {
                all.add(row.value1());
            }
        });
        return all;
    }

    private Set<String> set(Select<Record1<String>> question) {
        return new HashSet<>(dsl.fetch(question).map(Record1::value1));
    }
}
