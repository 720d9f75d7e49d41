package cunbu.app.quality;

import cunbu.core.birth.Birth;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.quality.AgeCounts;
import cunbu.core.quality.ShareChecks;
import cunbu.core.time.Days;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What only shows in many records of a township: ages, and births of boys and girls. */
final class SharePasses {

    private final AreaCode office;
    private final Known known;

    SharePasses(AreaCode office, Known known) {
        this.office = office;
        this.known = known;
    }

    List<Runnable> passes() {
        return List.of(this::ages, this::sexes);
    }

    private void ages() {
        Map<AreaCode, AgeCounts> byTownship = new TreeMap<>();
        known.everybody().stream().filter(person -> person.resident() && person.bornOn() != null && person.village() != null)
                .forEach(person -> byTownship.computeIfAbsent(person.village().township(), township -> new AgeCounts())
                        .add(Days.age(person.bornOn(), known.today)));
        byTownship.forEach((township, ages) -> known.tell(ShareChecks.ages(township, known.today, ages)));
    }

    private void sexes() {
        List<Birth> births = known.births.stream().filter(birth -> birth.village() != null && birth.bornOn() != null && !birth.bornOn().isAfter(known.today)
                && (birth.sex() == Sex.MALE || birth.sex() == Sex.FEMALE)).toList();
        LocalDate first = births.stream().map(Birth::bornOn).min(LocalDate::compareTo).orElse(known.today);
        Period period = Period.inclusive(first, known.today);
        births.stream().map(birth -> birth.village().township()).distinct().sorted().forEach(township -> sexes(township, period, births));
        if (office.level() != Level.TOWNSHIP) {
            sexes(office, period, births);
        }
    }

    private void sexes(AreaCode area, Period period, List<Birth> births) {
        List<Birth> here = births.stream().filter(birth -> birth.village().within(area)).toList();
        long boys = here.stream().filter(birth -> birth.sex() == Sex.MALE).count();
        known.tell(ShareChecks.sexRatio(area, period, boys, here.size() - boys));
    }
}
