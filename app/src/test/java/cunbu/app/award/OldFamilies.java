package cunbu.app.award;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.history.RecordId;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.time.LocalDate;

/** A township with invented old people: a couple with one daughter, a widow with three children, a man nobody has asked. */
public final class OldFamilies {

    /** Born 1947, married, one daughter, has applied and is paid. */
    public final RecordId father;
    /** Born 1952: not yet sixty in 2009. */
    public final RecordId mother;
    /** Born 1940, three children. */
    public final RecordId widow;
    /** Born 1945, one son; nobody has asked about his pension. */
    public final RecordId unasked;

    private final Register register;

    /** Fills a new register in the folder. */
    public OldFamilies(Register register) {
        this.register = register;
        RecordId[] ids = register.database().transaction(() -> new RecordId[] {couple(), widow(), unasked()});
        this.father = ids[0];
        this.mother = register.marriages().of(father).get(0).wife();
        this.widow = ids[1];
        this.unasked = ids[2];
    }

    /** A new register with these families in the folder. */
    public static Register create(Path folder) {
        Register register = Practice.create(folder);
        new OldFamilies(register);
        return register;
    }

    private RecordId couple() {
        Person husband = person("岩温罕", Sex.MALE, "1947-03-01", false);
        Person wife = person("玉香叫", Sex.FEMALE, "1952-07-09", false);
        register.marriages().add(new Marriage(register.marriages().newId(), husband.id(), wife.id(), LocalDate.of(1972, 1, 1), MarriageKind.REGISTERED,
                null, null));
        child(person("玉波", Sex.FEMALE, "1974-04-01", null), husband, wife);
        register.awardCases().add(new AwardCase(register.awardCases().newId(), husband.id(), "rural-reward", LocalDate.of(2007, 1, 10),
                LocalDate.of(2007, 2, 20), LocalDate.of(2008, 12, 31)));
        return husband.id();
    }

    /** One more, born 1946: entitled since 2006, and has never applied. */
    public RecordId widower() {
        return register.database().transaction(() -> {
            Person man = person("岩三", Sex.MALE, "1946-05-06", false);
            child(person("岩小", Sex.MALE, "1975-01-01", null), man);
            return man.id();
        });
    }

    private RecordId widow() {
        Person mother = person("李秀英", Sex.FEMALE, "1940-02-03", false);
        for (String born : new String[] {"1962-01-01", "1965-01-01", "1969-01-01"}) {
            child(person("李宝", Sex.MALE, born, null), mother);
        }
        return mother.id();
    }

    private RecordId unasked() {
        Person man = person("张国栋", Sex.MALE, "1945-11-30", null);
        child(person("张伟", Sex.MALE, "1971-01-01", null), man);
        return man.id();
    }

    private Person person(String name, Sex sex, String born, Boolean pension) {
        Person plain = Practice.person(register.persons().newId(), null, name, sex, LocalDate.parse(born));
        Person asked = new Person(plain.id(), null, plain.relation(), name, null, null, sex, plain.bornOn(), plain.ethnic(), plain.hukou(),
                plain.village(), plain.presence(), plain.marital(), null, pension, false, LocalDate.of(2009, 1, 5));
        register.persons().add(asked);
        return asked;
    }

    private void child(Person child, Person... parents) {
        for (Person parent : parents) {
            register.parentages().add(new Parentage(register.parentages().newId(), child.id(), parent.id(), Origin.OWN, null, null, true));
        }
    }
}
