package cunbu.app.store;

import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.household.Household;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.law.LawValue;
import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A township of two villages with nobody in it, to be filled by a test one line at a time. Dates are ISO text, null where unknown. */
public final class TwoVillages implements AutoCloseable {

    public static final AreaCode UPPER = new AreaCode("530824101201");
    public static final AreaCode LOWER = new AreaCode("530824101202");
    public static final AreaCode TOWNSHIP = new AreaCode("530824101000");
    public static final AreaCode ELSEWHERE = new AreaCode("530824102201");
    public static final Period YEAR = Period.statisticalYear(2009);

    private static final byte[] KEY = new byte[32];
    /** The file of an empty register; made once, because to make one takes longer than a whole test. */
    private static byte[] empty;

    private final Register register;

    public TwoVillages(Path folder) throws IOException {
        Path file = folder.resolve("two.cunbu");
        if (empty == null) {
            empty = make(folder.resolve("empty.cunbu"));
        }
        Files.write(file, empty);
        register = open(file);
    }

    /** The register of the folder once more. */
    static TwoVillages again(Path folder) {
        return new TwoVillages(open(folder.resolve("two.cunbu")));
    }

    private TwoVillages(Register register) {
        this.register = register;
    }

    /** The same tools for the whole practice county, with nobody in it either. */
    public static TwoVillages ofTheCounty(Path folder) throws IOException {
        AreaTree county = AreaTree.practiceCounty();
        Path file = folder.resolve("county.cunbu");
        make(file, county.root(), county.all());
        return new TwoVillages(open(file));
    }

    private static Register open(Path file) {
        Database database = Database.open(file, KEY);
        return new Register(database, new AccountStore(database).all().get(0), Practice.CLOCK, ChangeLine::write, ChangeLine::read);
    }

    private static byte[] make(Path file) throws IOException {
        return make(file, new Area(TOWNSHIP, "威远镇"), List.of(new Area(new AreaCode("530824000000"), "景谷傣族彝族自治县"), new Area(TOWNSHIP, "威远镇"), new Area(UPPER, "上村"),
                new Area(LOWER, "下村"), new Area(new AreaCode("530824102000"), "永平镇"), new Area(ELSEWHERE, "外村")));
    }

    private static byte[] make(Path file, Area office, List<Area> areas) throws IOException {
        try (Database database = Database.create(file, KEY)) {
            database.transaction(() -> {
                new SelfStore(database).belongsTo(office.code().text(), office.name());
                new AreaStore(database).add(areas);
                new AccountStore(database).add("admin", Role.ADMINISTRATOR);
            });
        }
        return Files.readAllBytes(file);
    }

    public Register register() {
        return register;
    }

    public Tally tally() {
        return register.measures().count(YEAR, Progress.NONE);
    }

    public long count(AreaCode area, Measure measure) {
        return tally().in(area).get(measure).orElseThrow().longValueExact();
    }

    public Measures of(AreaCode area) {
        return tally().in(area);
    }

    public Person person(AreaCode village, Sex sex, String bornOn) {
        RecordId id = register.persons().newId();
        return add(register.persons(), new Person(id, null, "02", "岩罕", null, null, sex, day(bornOn), "18", HukouKind.AGRICULTURAL, village,
                Presence.REGISTERED, Marital.UNMARRIED, null, null, null, null));
    }

    public Person woman(AreaCode village, String bornOn, Marital marital) {
        return with(person(village, Sex.FEMALE, bornOn), "marital", marital.code());
    }

    public Household household(AreaCode village, String number) {
        return add(register.households(), new Household(register.households().newId(), village, number, null));
    }

    /** Sets one field of a person. */
    public Person with(Person person, String field, String value) {
        Map<String, Object> fields = new HashMap<>(Fields.of(person));
        fields.put(field, value);
        Person after = Fields.read(Person.class, person.id(), fields);
        register.database().transaction(() -> register.persons().save(person, after));
        return after;
    }

    public void moved(Person person, String day, AreaCode from, AreaCode to) {
        add(register.moves(), new Move(register.moves().newId(), person.id(), day(day), from, to, null));
    }

    public void married(Person wife, String from) {
        add(register.marriages(),
                new Marriage(register.marriages().newId(), null, wife.id(), day(from), MarriageKind.REGISTERED, null, null));
    }

    public Person child(Person parent, String bornOn) {
        Person child = person(parent.village(), Sex.MALE, bornOn);
        parentage(child, parent, null);
        return child;
    }

    public void parentage(Person child, Person parent, String adoptedOn) {
        add(register.parentages(), new Parentage(register.parentages().newId(), child.id(), parent.id(),
                adoptedOn == null ? Origin.OWN : Origin.ADOPTED, day(adoptedOn), null, null));
    }

    public void certificate(Person mother, String issuedOn, String cancelledOn) {
        add(register.certificates(), new Certificate(register.certificates().newId(), "Y-0001", day(issuedOn), mother.id(), null, null, null, null,
                mother.village(), day(cancelledOn), null));
    }

    public void birth(AreaCode village, String bornOn, Sex sex, Integer order, Boolean compliant) {
        birth(village, bornOn, sex, order, compliant, false, bornOn);
    }

    public void birth(AreaCode village, String bornOn, Sex sex, Integer order, Boolean compliant, boolean late, String reportedOn) {
        add(register.births(),
                new Birth(register.births().newId(), null, null, null, day(bornOn), sex, order, compliant, late, day(reportedOn), village));
    }

    public void migrant(Direction direction, Person person, String from, String to) {
        add(register.migrants(),
                new Migrant(register.migrants().newId(), person.id(), direction, null, person.village(), day(from), day(to), null, null));
    }

    /** A value of the law that the county has set; that of a later call takes the place of the earlier ones. */
    void law(String parameter, String unit, String value) {
        RecordId id = new RecordId("530824000000-" + register.lawValues().newId().text().split("-")[1]);
        add(register.lawValues(), new LawValue(id, new AreaCode("530824000000"), parameter, unit, LocalDate.of(2000, 1, 1), value, "县统计办法", true,
                LocalDate.of(2009, 12, 1)));
    }

    private <R extends Record & Recorded> R add(RecordStore<R> store, R value) {
        register.database().transaction(() -> store.add(value));
        return value;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public void close() {
        register.close();
    }
}
