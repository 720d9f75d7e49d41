package cunbu.app.store;

import static cunbu.app.store.OneByOne.id;
import static cunbu.app.store.OneByOne.of;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Goes once through each table that the checks of quality look at, one row after the other, whatever the size of the register. */
public final class QualityStore {

    /** An SQLite statement holds some more values than that. */
    private static final int NUMBERS = 2_000;

    private final Database database;
    private final OneByOne rows;

    /** @param beat runs every so many rows */
    QualityStore(Database database, Runnable beat) {
        this.database = database;
        this.rows = new OneByOne(beat);
    }

    /** A household with the village that keeps it. @param village null if the record has none */
    public record Keeping(RecordId household, AreaCode village) {
    }

    /** Everybody. */
    public void persons(Consumer<Listed> each) {
        rows.go(database.dsl().select(PERSON.ID, PERSON.HOUSEHOLD, PERSON.RELATION, PERSON.IDENTITY, PERSON.SEX, PERSON.BORN_ON, PERSON.DIED_ON,
                PERSON.VILLAGE, PERSON.PRESENCE, PERSON.MARITAL).from(PERSON).where(PERSON.LIFE.eq(Change.ALIVE)), row -> {
            Individual person = new Individual(id(row.value1()), of(Sex.class, row.value5()), rows.day(row.value6()), rows.day(row.value7()), rows.area(row.value8()),
                    of(Presence.class, row.value9()), of(Marital.class, row.value10()));
            each.accept(new Listed(person, id(row.value2()), row.value3(), row.value4()));
        });
    }

    /** Who shares an identity number: the persons by number. */
    public Map<String, List<RecordId>> sharedNumbers() {
        List<String> shared = database.dsl().select(PERSON.IDENTITY).from(PERSON).where(PERSON.IDENTITY.isNotNull())
                .groupBy(PERSON.IDENTITY).having(count().gt(1)).fetch(PERSON.IDENTITY);
        Map<String, List<RecordId>> persons = new LinkedHashMap<>();
        for (int from = 0; from < shared.size(); from += NUMBERS) {
            database.dsl().select(PERSON.IDENTITY, PERSON.ID).from(PERSON)
                    .where(PERSON.IDENTITY.in(shared.subList(from, Math.min(from + NUMBERS, shared.size()))), PERSON.LIFE.eq(Change.ALIVE))
                    .orderBy(PERSON.IDENTITY, PERSON.ID)
                    .forEach(row -> persons.computeIfAbsent(row.value1(), number -> new ArrayList<>()).add(id(row.value2())));
        }
        return persons;
    }

    /** Every parentage. What else is known of an adoption is left out. */
    public void parentages(Consumer<Parentage> each) {
        rows.go(database.dsl().select(PARENTAGE.ID, PARENTAGE.CHILD, PARENTAGE.PARENT, PARENTAGE.ORIGIN).from(PARENTAGE)
                .where(PARENTAGE.LIFE.eq(Change.ALIVE)), row -> each.accept(
                        new Parentage(id(row.value1()), id(row.value2()), id(row.value3()), of(Origin.class, row.value4()), null, null, null)));
    }

    public void marriages(Consumer<Marriage> each) {
        rows.go(database.dsl().select(MARRIAGE.ID, MARRIAGE.HUSBAND, MARRIAGE.WIFE, MARRIAGE.FROM_ON, MARRIAGE.KIND, MARRIAGE.TO_ON, MARRIAGE.ENDED)
                .from(MARRIAGE).where(MARRIAGE.LIFE.eq(Change.ALIVE)), row -> each.accept(new Marriage(id(row.value1()), id(row.value2()), id(row.value3()),
                        row.value4(), of(MarriageKind.class, row.value5()), row.value6(), of(MarriageEnd.class, row.value7()))));
    }

    /** Every birth, without what the officer found of it. */
    public void births(Consumer<Birth> each) {
        rows.go(database.dsl().select(BIRTH.ID, BIRTH.CHILD, BIRTH.MOTHER, BIRTH.FATHER, BIRTH.BORN_ON, BIRTH.SEX, BIRTH.LATE_REPORT, BIRTH.REPORTED_ON,
                BIRTH.VILLAGE)
                .from(BIRTH).where(BIRTH.LIFE.eq(Change.ALIVE)), row -> each.accept(new Birth(id(row.value1()), id(row.value2()), id(row.value3()),
                        id(row.value4()), row.value5(), of(Sex.class, row.value6()), null, null, row.value7(), row.value8(), rows.area(row.value9()))));
    }

    public void certificates(Consumer<Certificate> each) {
        rows.go(database.dsl().select(CERTIFICATE.ID, CERTIFICATE.ISSUED_ON, CERTIFICATE.MOTHER, CERTIFICATE.FATHER, CERTIFICATE.CHILD, CERTIFICATE.VILLAGE,
                CERTIFICATE.CANCELLED_ON).from(CERTIFICATE).where(CERTIFICATE.LIFE.eq(Change.ALIVE)), row -> each.accept(new Certificate(id(row.value1()),
                        null, row.value2(), id(row.value3()), id(row.value4()), id(row.value5()), null, null, rows.area(row.value6()), row.value7(), null)));
    }

    public void households(Consumer<Keeping> each) {
        rows.go(database.dsl().select(HOUSEHOLD.ID, HOUSEHOLD.VILLAGE).from(HOUSEHOLD).where(HOUSEHOLD.LIFE.eq(Change.ALIVE)),
                row -> each.accept(new Keeping(id(row.value1()), rows.area(row.value2()))));
    }

    /** The moves of one person after the other, the earliest first. */
    public void moves(BiConsumer<RecordId, List<Move>> each) {
        OneByOne.Together<Move> together = new OneByOne.Together<>(each);
        rows.go(database.dsl().select(MOVE.ID, MOVE.PERSON, MOVE.MOVED_ON, MOVE.FROM_AREA, MOVE.TO_AREA).from(MOVE)
                .where(MOVE.LIFE.eq(Change.ALIVE)).orderBy(MOVE.PERSON, MOVE.MOVED_ON, MOVE.ID), row -> together.add(id(row.value2()),
                        new Move(id(row.value1()), id(row.value2()), row.value3(), rows.area(row.value4()), rows.area(row.value5()), null)));
        together.finish();
    }

    /** The stays of one migrant after the other. */
    public void stays(BiConsumer<RecordId, List<Migrant>> each) {
        OneByOne.Together<Migrant> together = new OneByOne.Together<>(each);
        rows.go(database.dsl().select(MIGRANT.ID, MIGRANT.PERSON, MIGRANT.DIRECTION, MIGRANT.OTHER_AREA, MIGRANT.VILLAGE, MIGRANT.FROM_ON, MIGRANT.TO_ON)
                .from(MIGRANT).where(MIGRANT.LIFE.eq(Change.ALIVE), MIGRANT.PERSON.isNotNull()).orderBy(MIGRANT.PERSON), row -> together.add(
                        id(row.value2()), new Migrant(id(row.value1()), id(row.value2()), of(Direction.class, row.value3()), rows.area(row.value4()),
                                rows.area(row.value5()), row.value6(), row.value7(), null, null)));
        together.finish();
    }
}
