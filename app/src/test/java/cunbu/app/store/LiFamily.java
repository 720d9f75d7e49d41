package cunbu.app.store;

import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An invented family of three in a register of its own: 李建国, his wife 王秀英 and their daughter 李小梅. */
public final class LiFamily implements AutoCloseable {

    public static final String FATHERS_IDENTITY = "532725197003050015";

    public final Register register;
    public final Household home;
    public final Person father;
    public final Person mother;
    public final Person daughter;

    public LiFamily(Path folder) {
        register = Practice.create(folder);
        home = new Household(register.households().newId(), Practice.VILLAGE, "0001", "芒冒村1组1号");
        father = person("李建国", "02", FATHERS_IDENTITY, Sex.MALE, LocalDate.of(1970, 3, 5), Marital.FIRST_MARRIAGE);
        mother = person("王秀英", "12", null, Sex.FEMALE, LocalDate.of(1972, 8, 20), Marital.FIRST_MARRIAGE);
        daughter = person("李小梅", "31", null, Sex.FEMALE, LocalDate.of(1996, 1, 2), Marital.UNMARRIED);
        register.database().transaction(this::write);
    }

    /** Finds by a part of the name, without the index of the search box. */
    public List<Person> find(String text) {
        return List.of(father, mother, daughter).stream().filter(each -> each.name().contains(text))
                .map(each -> register.persons().find(each.id()).orElseThrow()).toList();
    }

    private void write() {
        register.households().add(home);
        List.of(father, mother, daughter).forEach(register.persons()::add);
        register.marriages().add(new Marriage(register.marriages().newId(), father.id(), mother.id(), LocalDate.of(1994, 5, 1),
                MarriageKind.REGISTERED, null, null));
        parent(father.id());
        parent(mother.id());
    }

    private void parent(RecordId parent) {
        register.parentages().add(new Parentage(register.parentages().newId(), daughter.id(), parent, Origin.OWN, null, null, null));
    }

    private Person person(String name, String relation, String identity, Sex sex, LocalDate bornOn, Marital marital) {
        return new Person(register.persons().newId(), home.id(), relation, name, identity, null, sex, bornOn, "18", HukouKind.AGRICULTURAL,
                Practice.VILLAGE, Presence.REGISTERED, marital, null, null, null, null);
    }

    @Override
    public void close() {
        register.close();
    }
}
