package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PERSON;

import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/** The persons. */
public final class PersonStore extends RecordStore<Person> {

    /** From so many on, reading everybody takes less time than asking for each. */
    private static final int MANY = 20_000;

    PersonStore(Database database, Journal journal) {
        super(database, journal, Person.class);
    }

    /** Everybody with this identity number; more than one is a mistake that the register can hold. */
    public List<Person> withIdentity(String identity) {
        return where(PERSON.IDENTITY.eq(identity));
    }

    /** Everybody with one of these identity numbers. */
    public List<Person> withIdentity(Collection<String> identities) {
        return among(PERSON.IDENTITY, identities);
    }

    public List<Person> inHousehold(RecordId household) {
        return where(PERSON.HOUSEHOLD.eq(household.text()));
    }

    /** Everybody whose record a village keeps, one after the other; to be closed. */
    public Stream<Person> in(AreaCode village) {
        return stream(PERSON.VILLAGE.eq(village.text()));
    }

    /** Everybody in one of these households. */
    public List<Person> inHouseholds(Collection<RecordId> households) {
        return among(PERSON.HOUSEHOLD, texts(households));
    }

    /** The names of these persons, where they have one; any number may be asked for at once. */
    public Map<RecordId, String> names(Collection<RecordId> persons) {
        Map<RecordId, String> names = new HashMap<>();
        portions(texts(persons)).forEach(some -> database().dsl().select(PERSON.ID, PERSON.NAME).from(PERSON)
                .where(PERSON.ID.in(some), PERSON.NAME.isNotNull()).forEach(row -> names.put(new RecordId(row.value1()), row.value2())));
        return names;
    }

    /** What a person is called, and the day of birth; either may be unknown. */
    public record Called(String name, LocalDate bornOn) {
    }

    /** Names and days of birth of these persons; of very many they are read in one pass over everybody. */
    public Map<RecordId, Called> called(Collection<RecordId> persons) {
        Map<RecordId, Called> called = new HashMap<>();
        if (persons.size() > MANY) {
            Set<String> wanted = new HashSet<>(texts(persons));
            read(DSL.noCondition(), wanted::contains, called);
        } else {
            portions(texts(persons)).forEach(some -> read(PERSON.ID.in(some), id -> true, called));
        }
        return called;
    }

    private void read(Condition which, Predicate<String> wanted, Map<RecordId, Called> called) {
        try (Stream<Record3<String, String, LocalDate>> rows = database().dsl().select(PERSON.ID, PERSON.NAME, PERSON.BORN_ON).from(PERSON).where(which)
                .fetchSize(1000).fetchStream()) {
            rows.filter(row -> wanted.test(row.value1())).forEach(row -> called.put(new RecordId(row.value1()), new Called(row.value2(), row.value3())));
        }
    }

    /** How many living persons are registered here today. */
    public int countRegistered() {
        return count(PERSON.PRESENCE.eq(Presence.REGISTERED.code()), PERSON.DIED_ON.isNull());
    }

    /** How many of them have no identity number in the register. */
    public int countWithoutIdentity() {
        return count(PERSON.PRESENCE.eq(Presence.REGISTERED.code()), PERSON.DIED_ON.isNull(), PERSON.IDENTITY.isNull());
    }
}
