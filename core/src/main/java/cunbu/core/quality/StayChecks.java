package cunbu.core.quality;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.history.Kind;
import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether the time that somebody spends away from the place of registration fits the person. */
public final class StayChecks {

    private StayChecks() {
    }

    /** @param person null if the register does not have the migrant */
    public static List<QualityFinding> of(Migrant stay, Individual person, LocalDate today) {
        Findings findings = new Findings(Subject.of(Kind.MIGRANT, stay.id(), person).keptIn(stay.village()));
        if (person == null) {
            return findings.when(true, Check.PERSON_NOT_FOUND, Kind.MIGRANT.code()).all();
        }
        boolean outside = after(stay.fromOn(), today) || before(stay.fromOn(), person.bornOn()) || after(stay.fromOn(), person.diedOn());
        boolean open = stay.toOn() == null;
        boolean elsewhere = person.presence() == Presence.ELSEWHERE || person.presence() == Presence.LEFT;
        return findings
                .when(outside, Check.STAY_OUTSIDE_LIFE, stay.fromOn())
                .when(open && !outside && person.diedOn() != null, Check.MIGRANT_DIED, person.diedOn())
                .when(open && stay.direction() == Direction.IN && person.resident(), Check.MIGRANT_REGISTERED_HERE)
                .when(open && stay.direction() == Direction.OUT && person.diedOn() == null && elsewhere, Check.MIGRANT_NOT_REGISTERED_HERE)
                .all();
    }

    /** Two stays of one direction at once. @param stays all of one person, in any order */
    public static List<QualityFinding> overlap(Individual person, List<Migrant> stays) {
        List<QualityFinding> found = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Migrant> sorted = stays.stream().filter(stay -> stay.direction() == direction && stay.fromOn() != null)
                    .sorted(Comparator.comparing(Migrant::fromOn)).toList();
            for (int i = 1; i < sorted.size(); i++) {
                LocalDate until = sorted.get(i - 1).toOn();
                LocalDate from = sorted.get(i).fromOn();
                found.addAll(new Findings(Subject.of(person))
                        .when(until == null || until.isAfter(from), Check.MIGRANT_TWICE, sorted.get(i - 1).fromOn(), from).all());
            }
        }
        return found;
    }
}
