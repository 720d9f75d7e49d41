package cunbu.app.store;

import static cunbu.app.store.schema.Tables.AWARD_CASE;
import static cunbu.app.store.schema.Tables.CERTIFICATE;
import static cunbu.app.store.schema.Tables.DISABILITY;
import static cunbu.app.store.schema.Tables.MARRIAGE;
import static cunbu.app.store.schema.Tables.PARENTAGE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import cunbu.app.store.schema.tables.Person;
import cunbu.core.award.Applicants;
import cunbu.core.award.Scheme;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/** Picks whom a scheme is to be asked of, so that a county is gone through without asking everybody everything. */
final class Candidates {

    private static final int VILLAGE_DIGITS = 12;
    private static final Person CHILD = PERSON.as("offspring");

    private final Database database;

    Candidates(Database database) {
        this.database = database;
    }

    /** By village. */
    List<RecordId> ids(Scheme scheme, AreaCode area, LocalDate bornBy, LocalDate on) {
        String first = area.significant();
        Condition here = PERSON.VILLAGE.between(first + "0".repeat(VILLAGE_DIGITS - first.length()), first + "9".repeat(VILLAGE_DIGITS - first.length()));
        Condition claimed = PERSON.ID.in(select(AWARD_CASE.PERSON).from(AWARD_CASE)
                .where(AWARD_CASE.SCHEME.eq(scheme.code()), AWARD_CASE.LIFE.eq(Change.ALIVE)));
        Condition living = PERSON.DIED_ON.isNull().or(PERSON.DIED_ON.gt(on));
        Condition oldEnough = PERSON.BORN_ON.isNull().or(PERSON.BORN_ON.le(bornBy));
        return database.dsl().select(PERSON.ID).from(PERSON)
                .where(here, PERSON.LIFE.eq(Change.ALIVE), PERSON.PRESENCE.ne(Presence.ELSEWHERE.code()))
                .and(claimed.or(oldEnough.and(living).and(among(scheme.applicants())))).orderBy(PERSON.VILLAGE, PERSON.ID)
                .fetch(row -> new RecordId(row.value1()));
    }

    private static Condition among(Applicants applicants) {
        return switch (applicants) {
            case OLD_ENOUGH -> PERSON.ID.isNotNull();
            case BEREFT_PARENTS -> orSpouse(selectDistinct(PARENTAGE.PARENT).from(PARENTAGE).where(PARENTAGE.CHILD.in(
                    select(CHILD.ID).from(CHILD).where(CHILD.DIED_ON.isNotNull()).union(select(DISABILITY.PERSON).from(DISABILITY)))));
            case ONE_OF_ONE_CHILD_COUPLES -> orSpouse(selectDistinct(PARENTAGE.PARENT).from(PARENTAGE));
            case ONE_OF_HOLDERS -> isHolder();
            case CERTIFIED_CHILDREN -> isCertified();
            case HOLDERS_CHILDREN_AND_PARENTS_OF_DAUGHTERS -> isHolder().or(isCertified()).or(orSpouse(parentsOfDaughters()));
        };
    }

    private static Condition isHolder() {
        return PERSON.ID.in(select(CERTIFICATE.MOTHER).from(CERTIFICATE).union(select(CERTIFICATE.FATHER).from(CERTIFICATE)));
    }

    private static Condition isCertified() {
        return PERSON.ID.in(select(CERTIFICATE.CHILD).from(CERTIFICATE));
    }

    private static Select<Record1<String>> parentsOfDaughters() {
        return select(PARENTAGE.PARENT).from(PARENTAGE).join(CHILD).on(CHILD.ID.eq(PARENTAGE.CHILD))
                .where(CHILD.SEX.ne(Sex.MALE.code())).groupBy(PARENTAGE.PARENT).having(count().ge(2));
    }

    /** These persons, and whoever is or was married to one of them: a childless spouse may claim through the other. */
    private static Condition orSpouse(Select<Record1<String>> persons) {
        return PERSON.ID.in(persons)
                .or(PERSON.ID.in(select(MARRIAGE.WIFE).from(MARRIAGE).where(MARRIAGE.HUSBAND.in(persons))))
                .or(PERSON.ID.in(select(MARRIAGE.HUSBAND).from(MARRIAGE).where(MARRIAGE.WIFE.in(persons))));
    }
}
