package cunbu.app.quality;

import cunbu.app.store.TwoVillages;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Fields;
import cunbu.core.household.Household;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;

/** Two villages with a few mistakes: an empty household below, a mother of 13 and somebody without a birth date above. */
final class TwoHomes implements AutoCloseable {

    final TwoVillages villages;
    final Person mother;
    final Person child;
    final Person undated;
    final Household empty;

    TwoHomes(Path folder) throws IOException {
        villages = new TwoVillages(folder);
        mother = homed(villages.person(TwoVillages.UPPER, Sex.FEMALE, "1980-05-01"), "0001");
        child = homed(villages.child(mother, "1993-06-01"), "0002");
        undated = homed(villages.person(TwoVillages.UPPER, Sex.MALE, null), "0003");
        empty = villages.household(TwoVillages.LOWER, "0001");
    }

    private Person homed(Person person, String number) {
        return villages.with(villages.with(person, "household", villages.household(person.village(), number).id().text()), "relation", "02");
    }

    /** The return of a village, with nothing in it but births. */
    void reported(AreaCode village, YearMonth month, long births) {
        villages.register().database().transaction(() -> villages.register().monthlyReturns().add(Fields.read(MonthlyReturn.class,
                villages.register().monthlyReturns().newId(), Map.of("village", village.text(), "month", month.toString(), "births_reported", births))));
    }

    @Override
    public void close() {
        villages.close();
    }
}
