package cunbu.app.sample;

import cunbu.core.person.Marital;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The children of a couple. A grown child is found among those who are already here or have left lately, lives unmarried at home,
 * or went away long ago.
 */
final class Offspring {

    /** Nobody's child here is sixty by the end of 2009. */
    private static final LocalDate FIRST = LocalDate.of(1950, 6, 1);
    private static final LocalDate LAST = Years.OPENING.minusDays(2);

    private final Village village;
    private final Dice dice;
    private final Pool pool;
    private final Certificates certificates;

    Offspring(Village village, List<Human> whoLeft) {
        this.village = village;
        dice = village.dice;
        certificates = new Certificates(village);
        List<Human> grown = new ArrayList<>();
        village.families.forEach(family -> grown.addAll(spousesHere(family)));
        whoLeft.stream().filter(person -> person.age() >= 18).forEach(grown::add);
        pool = new Pool(grown, dice);
    }

    /** Some grown children of women under fifty turn out to be spouses in this village. */
    void joinGrownChildren() {
        for (Couple family : village.families) {
            boolean mayBe = family.wife.age() >= 42 && !family.delivered && family.wife.movedOn == null;
            if (mayBe && (family.certificate == null || family.certificate.cancelledOn() == null)) {
                for (Human child : List.copyOf(family.wife.children)) {
                    boolean married = child.died == null && child.age() >= (child.isMale() ? 23 : 21) && dice.chance(child.isMale() ? 0.3 : 0.45);
                    if (married) {
                        joinGrownChild(family, child);
                    }
                }
            }
        }
    }

    /** A child of that couple about that day, and where it is now. Never at home where nobody more may live in the village. */
    Human child(Couple couple, boolean male, LocalDate about) {
        int age = (int) ChronoUnit.YEARS.between(about, Years.CLOSING);
        boolean home = village.room > 0 && dice.chance(unmarried(age, male));
        Optional<Human> found = home || age < 20 ? Optional.empty() : pool.find(male, about, 800, couple.wife, couple.husband);
        if (found.isPresent()) {
            found.get().bornTo(couple.wife, couple.husband);
            return found.get();
        }
        Human child = village.add(new Human(male ? Sex.MALE : Sex.FEMALE, apart(couple, about)));
        child.bornTo(couple.wife, couple.husband);
        if (home) {
            village.room--;
            child.urban = couple.wife.urban;
        } else {
            leave(child, age);
        }
        return child;
    }

    /** That day, or the next one before or after it that is far enough from the births of the other children. */
    private static LocalDate apart(Couple couple, LocalDate about) {
        for (int days = 0; days < 3000; days += 160) {
            for (LocalDate day : List.of(about.minusDays(days), about.plusDays(days))) {
                boolean inTime = !day.isBefore(FIRST) && day.isBefore(LAST);
                if (inTime && Kinship.agesFit(day, couple.wife, couple.husband) && Kinship.spaced(day, couple.wife)) {
                    return day;
                }
            }
        }
        return about;
    }

    /** Days of birth of so many children, the first one soon after the wedding. */
    List<LocalDate> birthdays(Couple couple, int many) {
        LocalDate at = Years.later(Years.later(couple.since.plusDays(dice.between(280, 700)), couple.wife.born.plusDays(6700)), FIRST);
        LocalDate latest = Years.earlier(couple.wife.born.plusYears(43), LAST);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < many && at.isBefore(latest); i++) {
            days.add(at);
            at = at.plusDays(dice.around(500, 900, 2300));
        }
        return days;
    }

    private static double unmarried(int age, boolean male) {
        if (age < 20) {
            return 1;
        }
        double share = age < 25 ? 0.95 : age < 30 ? 0.62 : age < 35 ? 0.28 : age < 45 ? 0.12 : 0.05;
        return male ? share : age < 25 ? 0.8 : share * 0.45;
    }

    private void leave(Human child, int age) {
        LocalDate latest = Years.earlier(child.born.plusYears(30), Years.OPENING);
        LocalDate day = dice.day(Years.earlier(child.born.plusYears(18), latest.minusDays(300)), latest);
        Movers.go(child, day, village.plan.area().code(), Places.countyAround(dice));
        if (!child.isMale() && age >= 24) {
            child.marital = Marital.FIRST_MARRIAGE;
            child.couple = new Couple(null, child);
            child.couple.since = day;
            village.others.add(child.couple);
        }
    }

    private void joinGrownChild(Couple family, Human child) {
        family.wife.children.remove(child);
        if (family.husband != null) {
            family.husband.children.remove(child);
        }
        pool.find(child.isMale(), child.born, 500, family.wife, family.husband).ifPresentOrElse(found -> {
            found.bornTo(family.wife, family.husband);
            village.people.remove(child);
            if (family.certificate != null && family.certificate.child() == child) {
                certificates.issueTo(family);
            }
        }, () -> child.bornTo(family.wife, family.husband));
    }

    private static List<Human> spousesHere(Couple family) {
        List<Human> here = new ArrayList<>();
        for (Human spouse : new Human[] {family.husband, family.wife}) {
            if (spouse != null && spouse.counts() && spouse.movedOn == null) {
                here.add(spouse);
            }
        }
        return here;
    }
}
