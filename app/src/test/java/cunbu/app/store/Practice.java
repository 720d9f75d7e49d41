package cunbu.app.store;

import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A small register for tests, with invented people. */
public final class Practice {

    public static final Area TOWNSHIP = new Area(new AreaCode("530824101000"), "威远镇");
    public static final AreaCode VILLAGE = new AreaCode("530824101201");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2009-12-31T02:00:00Z"), ZoneOffset.UTC);
    public static final Registers REGISTERS = new Registers(ChangeLine::write, ChangeLine::read);

    private static final char[] PASSPHRASE = "梧桐树下 sun".toCharArray();
    private static final List<Area> AREAS = List.of(new Area(new AreaCode("530824000000"), "景谷傣族彝族自治县"), TOWNSHIP,
            new Area(VILLAGE, "芒冒村村民委员会"));

    private Practice() {
    }

    public static char[] passphrase() {
        return PASSPHRASE.clone();
    }

    /** A new register in the folder. */
    public static Register create(Path folder) {
        return REGISTERS.create(folder.resolve("village.cunbu"), "admin", passphrase(), TOWNSHIP, AREAS, CLOCK);
    }

    /** A new register of the county in the folder. */
    public static Register createCounty(Path folder) {
        return REGISTERS.create(folder.resolve("county-office.cunbu"), "admin", passphrase(), AREAS.get(0), AREAS, CLOCK);
    }

    public static Register open(Path folder) {
        return REGISTERS.open(folder.resolve("village.cunbu"), null, passphrase(), CLOCK);
    }

    /** The disk has no room for another page from now on. */
    public static void fillTheDisk(Register register) {
        register.database().transaction(() -> register.database().write("PRAGMA max_page_count = 1", statement -> { }));
    }

    /** Somebody has made room again. */
    public static void makeRoom(Register register) {
        register.database().transaction(() -> register.database().write("PRAGMA max_page_count = 1000000", statement -> { }));
    }

    /** What a record keeps of fields that this program does not know, as JSON. */
    public static String extra(Register register, Kind kind, RecordId id) {
        return register.database().transaction(() -> register.database().ask("select extra from " + kind.code() + " where id = ?",
                asked -> asked.setString(1, id.text()), row -> row.getString(1))).orElseThrow();
    }

    public static Household household(RecordId id) {
        return new Household(id, VILLAGE, "0001", "芒冒村1组1号");
    }

    public static Person person(RecordId id, Household household, String name, Sex sex, LocalDate bornOn) {
        return new Person(id, household == null ? null : household.id(), "02", name, null, null, sex, bornOn, "18", HukouKind.AGRICULTURAL,
                VILLAGE, Presence.REGISTERED, Marital.UNMARRIED, null, null, null, null);
    }
}
