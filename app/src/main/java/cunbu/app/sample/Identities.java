package cunbu.app.sample;

import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives identity numbers that nobody else in the county has: of the sequence numbers of one region, day and sex every village
 * has its own few, and where they are used up a person is of another region.
 */
final class Identities {

    /** How a number ends that a spreadsheet has damaged; nobody here has one that only looks so. */
    private static final String AS_IF_ROUNDED = "000";
    private static final int PER_DAY = 3;
    private static final int YEAR_OF_THE_NEW_CODE = 2003;

    private final Village village;
    private final Dice dice;
    private final Map<String, Integer> used = new HashMap<>();

    Identities(Village village) {
        this.village = village;
        dice = village.dice;
    }

    void give() {
        village.people.forEach(this::give);
    }

    private void give(Human person) {
        boolean newborn = person.born.isAfter(LocalDate.of(2009, 2, 28));
        boolean goneEarly = person.died != null && person.died.isBefore(LocalDate.of(1990, 1, 1));
        boolean none = newborn && dice.chance(0.35) || goneEarly && dice.chance(0.7) || person.age() > 45 && !person.rewarded && dice.chance(0.003);
        if (!none) {
            regions(person).stream().map(region -> free(region, person)).filter(number -> number != null).findFirst()
                    .ifPresent(number -> write(person, number));
        }
    }

    private void write(Human person, IdentityNumber number) {
        person.identity = number.text();
        if (person.born.getYear() < 1985 && dice.chance(0.03)) {
            person.identityGiven = number.text().substring(0, 6) + number.text().substring(8, 17);
        }
    }

    private List<String> regions(Human person) {
        List<String> regions = new ArrayList<>();
        boolean fromElsewhere = person.presence == Presence.ELSEWHERE || person.movedOn != null && person.presence == Presence.REGISTERED;
        if (fromElsewhere) {
            regions.addAll(Places.regionsElsewhere(dice));
        } else {
            regions.add(person.born.getYear() < YEAR_OF_THE_NEW_CODE ? Places.COUNTY_BEFORE : Places.COUNTY);
        }
        regions.addAll(Places.regionsAround());
        return regions;
    }

    private IdentityNumber free(String region, Human person) {
        String key = region + person.born + person.sex;
        for (int next = used.getOrDefault(key, 0); next < PER_DAY; next++) {
            int place = village.plan.number() * PER_DAY + next;
            IdentityNumber number = IdentityNumber.of(region, person.born, 2 * place + (person.isMale() ? 1 : 2));
            used.put(key, next + 1);
            if (!number.text().endsWith(AS_IF_ROUNDED)) {
                return number;
            }
        }
        return null;
    }
}
