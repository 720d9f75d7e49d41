package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PERSON;

import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.place.AreaCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The persons. */
public final class PersonStore extends RecordStore<Person> {

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

    /** How many living persons are registered here today. */
    public int countRegistered() {
        return count(PERSON.PRESENCE.eq(Presence.REGISTERED.code()), PERSON.DIED_ON.isNull());
    }

    /** How many of them have no identity number in the register. */
    public int countWithoutIdentity() {
        return count(PERSON.PRESENCE.eq(Presence.REGISTERED.code()), PERSON.DIED_ON.isNull(), PERSON.IDENTITY.isNull());
    }
}
