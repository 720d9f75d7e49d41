package cunbu.app.sample;

import cunbu.core.person.Marital;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people of fifty and more with their children, until the village has as many people as the plan says. A grown child is
 * found among those who are already here or have left, lives unmarried at home, or went away long ago.
 */
final class Elders {

    /** Who was born before is sixty by the end of 2009, the age of the rural reward. */
    static final LocalDate SIXTY_BEFORE = LocalDate.of(1950, 1, 1);
    private static final LocalDate FIRST_CHILDREN = LocalDate.of(1950, 6, 1);
    private static final LocalDate LAST_CHILDREN = Years.OPENING.minusDays(2);

    private final Village village;
    private final Dice dice;
    private final Pool pool;
    private final Certificates certificates;
    private int room;

    Elders(Village village, List<Human> whoLeft) {
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

    void settle() {
        room = village.plan.of(Stock.POPULATION) - village.population();
        new Rewards(village, this).settle();
        while (room > 0) {
            ordinary();
        }
    }

    /** How many more people the village is to have. */
    int room() {
        return room;
    }

    /** A couple of which neither, one or both are alive; the survivor is widowed. */
    Couple couple(LocalDate wifeBorn, LocalDate husbandBorn, boolean wifeAlive, boolean husbandAlive) {
        Couple couple = new Couple(village.add(Human.man(husbandBorn)), village.add(Human.woman(wifeBorn)));
        couple.husband.couple = couple;
        couple.wife.couple = couple;
        LocalDate grown = later(wifeBorn.plusYears(18), husbandBorn.plusYears(20));
        couple.since = grown.plusDays(dice.around(30, 700, 2200));
        couple.deFacto = couple.since.isBefore(LocalDate.of(1986, 3, 15)) && dice.chance(0.4);
        for (Human spouse : List.of(couple.husband, couple.wife)) {
            spouse.marital = wifeAlive && husbandAlive ? Marital.FIRST_MARRIAGE : Marital.WIDOWED;
            asked(spouse);
        }
        couple.elder = true;
        village.elders.add(couple);
        room -= (wifeAlive ? 1 : 0) + (husbandAlive ? 1 : 0);
        return couple;
    }

    /** To be called after the children are there, so that nobody dies before a child is born. */
    void bury(Couple couple, Human dead) {
        Human survivor = dead.spouse();
        LocalDate youngest = dead.children.stream().map(child -> child.born).max(LocalDate::compareTo).orElse(couple.since);
        LocalDate from = later(youngest.plusDays(400), dead.born.plusYears(38));
        dead.died = dice.day(from, later(from.plusDays(1), Years.OPENING));
        dead.marital = Marital.FIRST_MARRIAGE;
        couple.end(dead.died, MarriageEnd.DEATH);
        survivor.marital = Marital.WIDOWED;
    }

    /** A child of that couple about that day, and where it is now. Never at home where nobody more may live in the village. */
    Human child(Couple couple, boolean male, LocalDate about, boolean mayStayHome) {
        int age = (int) ChronoUnit.YEARS.between(about, Years.CLOSING);
        boolean home = mayStayHome && room > 0 && dice.chance(unmarried(age, male));
        Optional<Human> found = home || age < 20 ? Optional.empty() : pool.find(male, about, 800, couple.wife, couple.husband);
        if (found.isPresent()) {
            found.get().bornTo(couple.wife, couple.husband);
            return found.get();
        }
        Human child = village.add(new Human(male ? Sex.MALE : Sex.FEMALE, apart(couple, about)));
        child.bornTo(couple.wife, couple.husband);
        if (home) {
            room--;
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
                boolean inTime = !day.isBefore(FIRST_CHILDREN) && day.isBefore(LAST_CHILDREN);
                if (inTime && Kinship.agesFit(day, couple.wife, couple.husband) && Kinship.spaced(day, couple.wife)) {
                    return day;
                }
            }
        }
        return about;
    }

    /** Days of birth of so many children, the first one soon after the wedding. */
    List<LocalDate> birthdays(Couple couple, int many) {
        LocalDate at = later(later(couple.since.plusDays(dice.between(280, 700)), couple.wife.born.plusDays(6700)), FIRST_CHILDREN);
        LocalDate latest = earlier(couple.wife.born.plusYears(43), LAST_CHILDREN);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < many && at.isBefore(latest); i++) {
            days.add(at);
            at = at.plusDays(dice.around(500, 900, 2300));
        }
        return days;
    }

    private void ordinary() {
        boolean urban = dice.chance(village.plan.urban());
        LocalDate wifeBorn = bornInGeneration();
        LocalDate husbandBorn = wifeBorn.minusDays(dice.around(-1200, 700, 3600));
        boolean both = room >= 2 && dice.chance(bothAlive(wifeBorn.getYear()));
        boolean she = both || dice.chance(0.66);
        boolean he = both || !she;
        Couple couple = couple(wifeBorn, husbandBorn, she, he);
        couple.wife.urban = urban;
        couple.husband.urban = urban;
        // The dead too: whoever died in the year may still be paid for it.
        boolean sixty = wifeBorn.isBefore(SIXTY_BEFORE) || husbandBorn.isBefore(SIXTY_BEFORE);
        raise(couple, sixty && !urban);
        if (!both) {
            bury(couple, she ? couple.husband : couple.wife);
        }
        retire(couple);
    }

    /** @param notRewarded whether there must be three children, or a son among two */
    private void raise(Couple couple, boolean notRewarded) {
        int many = couple.wife.urban ? 1 + dice.weighted(40, 48, 12) : manyChildren(couple.wife.born.getYear());
        List<LocalDate> days = birthdays(couple, notRewarded ? Math.max(2, many) : many);
        int daughters = 0;
        for (LocalDate day : days) {
            boolean last = daughters == days.size() - 1;
            boolean male = notRewarded && days.size() < 3 && last || dice.chance(0.515);
            daughters += male ? 0 : 1;
            Human child = child(couple, male, day, true);
            child.lawful = couple.wife.children.size() < 3 || day.getYear() < 1980 || !dice.chance(0.15);
        }
        if (couple.wife.age() < 60 && couple.wife.children.size() == 1 && dice.chance(couple.wife.urban ? 0.8 : 0.35)) {
            certificates.issueTo(couple);
        }
    }

    private int manyChildren(int mothersYear) {
        if (mothersYear >= 1950) {
            return 1 + dice.weighted(14, 40, 32, 14);
        }
        return mothersYear >= 1940 ? 2 + dice.weighted(12, 32, 34, 22) : 3 + dice.weighted(36, 38, 26);
    }

    private LocalDate bornInGeneration() {
        int five = dice.weighted(30, 26, 15, 11, 8, 5.5, 3, 1.5);
        LocalDate latest = Years.CLOSING.minusYears(50 + 5L * five);
        return dice.day(latest.minusYears(5), latest.minusDays(3));
    }

    private static double bothAlive(int wifesYear) {
        return wifesYear >= 1950 ? 0.88 : wifesYear >= 1940 ? 0.72 : wifesYear >= 1930 ? 0.44 : 0.2;
    }

    private static double unmarried(int age, boolean male) {
        if (age < 20) {
            return 1;
        }
        double share = age < 25 ? 0.95 : age < 30 ? 0.62 : age < 35 ? 0.28 : age < 45 ? 0.12 : 0.05;
        return male ? share : age < 25 ? 0.8 : share * 0.45;
    }

    private void leave(Human child, int age) {
        LocalDate latest = earlier(child.born.plusYears(30), Years.OPENING);
        LocalDate day = dice.day(earlier(child.born.plusYears(18), latest.minusDays(300)), latest);
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

    private void retire(Couple couple) {
        for (Human one : List.of(couple.husband, couple.wife)) {
            boolean old = one.born.isBefore(LocalDate.of(1953, 1, 1));
            one.pension = one.urban && old && dice.chance(0.8);
            one.employed = one.urban && !old && dice.chance(0.4);
        }
    }

    private void asked(Human elder) {
        elder.pension = false;
        elder.employed = false;
        elder.sentencesCheckedOn = LocalDate.of(2009, 1, dice.between(5, 23));
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

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
