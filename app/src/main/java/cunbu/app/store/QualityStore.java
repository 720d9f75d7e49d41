package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BIRTH;
import static cunbu.app.store.schema.Tables.CERTIFICATE;
import static cunbu.app.store.schema.Tables.HOUSEHOLD;
import static cunbu.app.store.schema.Tables.MARRIAGE;
import static cunbu.app.store.schema.Tables.MIGRANT;
import static cunbu.app.store.schema.Tables.MOVE;
import static cunbu.app.store.schema.Tables.PARENTAGE;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;

import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.Change;
import cunbu.core.history.Coded;
import cunbu.core.history.RecordId;
import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Individual;
import cunbu.core.quality.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Goes once through each table that the checks of quality look at, one row after the other, whatever the size of the register. */
public final class QualityStore {

    private static final int ROWS = 2_000;

    private final Database database;
    private final Map<String, AreaCode> areas = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();

    QualityStore(Database database) {
        this.database = database;
    }

    /** A household with the village that keeps it. @param village null if the record has none */
    public record Keeping(RecordId household, AreaCode village) {
    }

    /** @param relation null if the record has none */
    public record Membership(RecordId household, RecordId person, String relation) {
    }

    /** Everybody. */
    public void persons(Consumer<Listed> each) {
        go(database.dsl().select(PERSON.ID, PERSON.HOUSEHOLD, PERSON.RELATION, PERSON.IDENTITY, PERSON.SEX, PERSON.BORN_ON, PERSON.DIED_ON,
                PERSON.VILLAGE, PERSON.PRESENCE, PERSON.MARITAL).from(PERSON).where(PERSON.LIFE.eq(Change.ALIVE)), row -> {
            Individual person = new Individual(id(row.value1()), of(Sex.class, row.value5()), day(row.value6()), day(row.value7()), area(row.value8()),
                    of(Presence.class, row.value9()), of(Marital.class, row.value10()));
            each.accept(new Listed(person, id(row.value2()), row.value3(), row.value4()));
        });
    }

    /** Who shares an identity number: the persons by number. */
    public Map<String, List<RecordId>> sharedNumbers() {
        List<String> shared = database.dsl().select(PERSON.IDENTITY).from(PERSON).where(PERSON.IDENTITY.isNotNull())
                .groupBy(PERSON.IDENTITY).having(count().gt(1)).fetch(PERSON.IDENTITY);
        Map<String, List<RecordId>> persons = new LinkedHashMap<>();
        for (int from = 0; from < shared.size(); from += ROWS) {
            database.dsl().select(PERSON.IDENTITY, PERSON.ID).from(PERSON)
                    .where(PERSON.IDENTITY.in(shared.subList(from, Math.min(from + ROWS, shared.size()))), PERSON.LIFE.eq(Change.ALIVE))
                    .orderBy(PERSON.IDENTITY, PERSON.ID)
                    .forEach(row -> persons.computeIfAbsent(row.value1(), number -> new ArrayList<>()).add(id(row.value2())));
        }
        return persons;
    }

    /** Every parentage, those of one parent together. What else is known of an adoption is left out. */
    public void parentages(Consumer<Parentage> each) {
        go(database.dsl().select(PARENTAGE.ID, PARENTAGE.CHILD, PARENTAGE.PARENT, PARENTAGE.ORIGIN).from(PARENTAGE)
                .where(PARENTAGE.LIFE.eq(Change.ALIVE)).orderBy(PARENTAGE.PARENT), row -> each.accept(
                        new Parentage(id(row.value1()), id(row.value2()), id(row.value3()), of(Origin.class, row.value4()), null, null, null)));
    }

    public void marriages(Consumer<Marriage> each) {
        go(database.dsl().select(MARRIAGE.ID, MARRIAGE.HUSBAND, MARRIAGE.WIFE, MARRIAGE.FROM_ON, MARRIAGE.KIND, MARRIAGE.TO_ON, MARRIAGE.ENDED)
                .from(MARRIAGE).where(MARRIAGE.LIFE.eq(Change.ALIVE)), row -> each.accept(new Marriage(id(row.value1()), id(row.value2()), id(row.value3()),
                        row.value4(), of(MarriageKind.class, row.value5()), row.value6(), of(MarriageEnd.class, row.value7()))));
    }

    /** Every birth, without what the officer found of it. */
    public void births(Consumer<Birth> each) {
        go(database.dsl().select(BIRTH.ID, BIRTH.CHILD, BIRTH.MOTHER, BIRTH.FATHER, BIRTH.BORN_ON, BIRTH.SEX, BIRTH.LATE_REPORT, BIRTH.VILLAGE)
                .from(BIRTH).where(BIRTH.LIFE.eq(Change.ALIVE)), row -> each.accept(new Birth(id(row.value1()), id(row.value2()), id(row.value3()),
                        id(row.value4()), row.value5(), of(Sex.class, row.value6()), null, null, row.value7(), null, area(row.value8()))));
    }

    public void certificates(Consumer<Certificate> each) {
        go(database.dsl().select(CERTIFICATE.ID, CERTIFICATE.ISSUED_ON, CERTIFICATE.MOTHER, CERTIFICATE.FATHER, CERTIFICATE.CHILD, CERTIFICATE.VILLAGE,
                CERTIFICATE.CANCELLED_ON).from(CERTIFICATE).where(CERTIFICATE.LIFE.eq(Change.ALIVE)), row -> each.accept(new Certificate(id(row.value1()),
                        null, row.value2(), id(row.value3()), id(row.value4()), id(row.value5()), null, null, area(row.value6()), row.value7(), null)));
    }

    public void households(Consumer<Keeping> each) {
        go(database.dsl().select(HOUSEHOLD.ID, HOUSEHOLD.VILLAGE).from(HOUSEHOLD).where(HOUSEHOLD.LIFE.eq(Change.ALIVE)),
                row -> each.accept(new Keeping(id(row.value1()), area(row.value2()))));
    }

    /** Who belongs to which household, those of one household together. */
    public void members(Consumer<Membership> each) {
        go(database.dsl().select(PERSON.HOUSEHOLD, PERSON.ID, PERSON.RELATION).from(PERSON)
                .where(PERSON.HOUSEHOLD.isNotNull(), PERSON.LIFE.eq(Change.ALIVE)).orderBy(PERSON.HOUSEHOLD),
                row -> each.accept(new Membership(id(row.value1()), id(row.value2()), row.value3())));
    }

    /** The moves of one person after the other. */
    public void moves(BiConsumer<RecordId, List<Move>> each) {
        Together<Move> together = new Together<>(each);
        go(database.dsl().select(MOVE.ID, MOVE.PERSON, MOVE.MOVED_ON, MOVE.FROM_AREA, MOVE.TO_AREA).from(MOVE)
                .where(MOVE.LIFE.eq(Change.ALIVE), MOVE.PERSON.isNotNull()).orderBy(MOVE.PERSON, MOVE.MOVED_ON), row -> together.add(id(row.value2()),
                        new Move(id(row.value1()), id(row.value2()), row.value3(), area(row.value4()), area(row.value5()), null)));
        together.finish();
    }

    /** The stays of one migrant after the other. */
    public void stays(BiConsumer<RecordId, List<Migrant>> each) {
        Together<Migrant> together = new Together<>(each);
        go(database.dsl().select(MIGRANT.ID, MIGRANT.PERSON, MIGRANT.DIRECTION, MIGRANT.OTHER_AREA, MIGRANT.VILLAGE, MIGRANT.FROM_ON, MIGRANT.TO_ON)
                .from(MIGRANT).where(MIGRANT.LIFE.eq(Change.ALIVE), MIGRANT.PERSON.isNotNull()).orderBy(MIGRANT.PERSON), row -> together.add(
                        id(row.value2()), new Migrant(id(row.value1()), id(row.value2()), of(Direction.class, row.value3()), area(row.value4()),
                                area(row.value5()), row.value6(), row.value7(), null, null)));
        together.finish();
    }

    /** Rows that come together are handed on together. */
    private static final class Together<T> {

        private final BiConsumer<RecordId, List<T>> each;
        private RecordId whose;
        private List<T> rows = new ArrayList<>();

        Together(BiConsumer<RecordId, List<T>> each) {
            this.each = each;
        }

        void add(RecordId owner, T row) {
            if (!owner.equals(whose)) {
                finish();
                whose = owner;
                rows = new ArrayList<>();
            }
            rows.add(row);
        }

        void finish() {
            if (whose != null) {
                each.accept(whose, rows);
            }
        }
    }

    private static <R extends Record> void go(ResultQuery<R> query, Consumer<R> each) {
        try (Stream<R> rows = query.fetchSize(ROWS).fetchStream()) {
            rows.forEach(each);
        }
    }

    private static RecordId id(String text) {
        return text == null ? null : new RecordId(text);
    }

    private static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return code == null ? null : Coded.of(type, code);
    }

    /** One object for each area and day, however many rows name it. */
    private AreaCode area(String code) {
        return code == null ? null : areas.computeIfAbsent(code, AreaCode::new);
    }

    private LocalDate day(LocalDate day) {
        return day == null ? null : days.computeIfAbsent(day, each -> each);
    }
}
