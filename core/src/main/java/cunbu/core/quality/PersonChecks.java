package cunbu.core.quality;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.before;

import java.time.LocalDate;
import java.util.List;

/** Whether a person's own days can be so, and whether the person belongs somewhere. */
public final class PersonChecks {

    /** Of a county's three hundred thousand hardly one reaches it. */
    private static final int VERY_OLD = 110;

    private PersonChecks() {
    }

    public static List<QualityFinding> of(Listed listed, LocalDate today) {
        Individual person = listed.person();
        boolean veryOld = person.diedOn() == null && person.bornOn() != null && age(person.bornOn(), today) >= VERY_OLD;
        return new Findings(Subject.of(person))
                .when(person.bornOn() == null, Check.BIRTH_DATE_MISSING)
                .when(after(person.bornOn(), today), Check.BORN_IN_FUTURE, person.bornOn())
                .when(after(person.diedOn(), today), Check.DIED_IN_FUTURE, person.diedOn())
                .when(before(person.diedOn(), person.bornOn()), Check.DIED_BEFORE_BIRTH, person.bornOn(), person.diedOn())
                .when(veryOld, Check.VERY_OLD, person.bornOn(), VERY_OLD)
                .when(person.village() == null, Check.VILLAGE_MISSING)
                .when(listed.household() == null && person.resident(), Check.HOUSEHOLD_MISSING)
                .all();
    }
}
