package cunbu.app.sample;

import cunbu.core.person.Marital;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Registrations that came to the village or left it in the two years, as many as the plan says; and earlier ones. */
final class Movers {

    private final Village village;
    private final Dice dice;
    private final int[] stillToCome = new int[Years.COUNT];

    Movers(Village village) {
        this.village = village;
        dice = village.dice;
    }

    /** Brides and whole families; afterwards nobody of them can be found to be a child of this village. */
    void comeWithFamilies() {
        for (int year = 0; year < Years.COUNT; year++) {
            stillToCome[year] = village.plan.of(Flow.MOVED_IN, year);
            brides(year, stillToCome[year] * 3 / 5);
            wholeFamilies(year, stillToCome[year] / 2);
        }
        for (Couple family : village.families) {
            if (family.wife.movedOn == null && family.since.plusDays(90).isBefore(Years.OPENING) && dice.chance(0.1)) {
                come(family.wife, family.since.plusDays(dice.between(0, 80)));
            }
        }
    }

    /** The rest are unmarried people who come back after school or work. */
    void comeAlone() {
        List<Human> possible = dice.shuffled(village.people.stream()
                .filter(person -> person.counts() && person.couple == null && person.movedOn == null && person.age() >= 18 && person.age() < 45)
                .toList());
        int next = 0;
        for (int year = 0; year < Years.COUNT; year++) {
            for (; stillToCome[year] > 0; stillToCome[year]--) {
                come(possible.get(next++), within(Years.of(year)));
            }
        }
    }

    /** People who left: brides, students and whole families. The grown-ups may turn out to be children of this village. */
    List<Human> leave() {
        List<Human> gone = new ArrayList<>();
        for (int year = 0; year < Years.COUNT; year++) {
            int left = village.plan.of(Flow.MOVED_OUT, year);
            if (year == 1 && left > 0 && dice.chance(0.05)) {
                gone.add(formerly(dice.chance(0.5), dice.day(LocalDate.of(2009, 3, 2), Years.CLOSING)));
                left--;
            }
            while (left > 0) {
                List<Human> together = leaving(left, within(Years.of(year)));
                gone.addAll(together);
                left -= together.size();
            }
        }
        gone.forEach(village::add);
        return gone;
    }

    static void go(Human person, LocalDate day, AreaCode from, AreaCode to) {
        person.presence = Presence.LEFT;
        person.movedOn = day;
        person.movedFrom = from;
        person.movedTo = to;
    }

    private void brides(int year, int most) {
        List<Couple> possible = village.families.stream()
                .filter(family -> family.husband != null && family.husband.died == null && Years.of(year).contains(family.since.plusDays(40))
                        && family.wife.children.stream().allMatch(child -> child.born.isAfter(family.since.plusDays(60))))
                .limit(most).toList();
        for (Couple family : possible) {
            come(family.wife, Years.later(family.since, Years.of(year).from()).plusDays(dice.between(0, 20)));
            stillToCome[year]--;
        }
    }

    private void wholeFamilies(int year, int most) {
        List<Couple> possible = dice.shuffled(village.families.stream()
                .filter(family -> !family.delivered && family.certificate == null && family.husband != null && family.husband.died == null
                        && family.wife.movedOn == null && family.since.isBefore(Years.OPENING) && family.wife.age() < 40)
                .toList());
        int room = most;
        for (Couple family : possible) {
            int size = 2 + family.wife.livingChildren().size();
            if (size <= room && family.wife.children.size() == size - 2) {
                LocalDate day = within(Years.of(year));
                come(family.wife, day);
                come(family.husband, day);
                family.wife.children.forEach(child -> come(child, day));
                room -= size;
                stillToCome[year] -= size;
            }
        }
    }

    private List<Human> leaving(int room, LocalDate day) {
        AreaCode to = Places.countyAround(dice);
        List<Human> together = new ArrayList<>();
        switch (dice.weighted(55, 25, room >= 3 ? 20 : 0)) {
            case 0 -> together.add(bride(day));
            case 1 -> together.add(new Human(dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, day.minusDays(dice.between(6600, 7400))));
            default -> together.addAll(family(day));
        }
        together.forEach(person -> go(person, day, village.plan.area().code(), to));
        return together;
    }

    private Human bride(LocalDate day) {
        Human bride = Human.woman(day.minusDays(dice.around(7300, 8400, 10900)));
        bride.marital = Marital.FIRST_MARRIAGE;
        bride.couple = new Couple(null, bride);
        bride.couple.since = day.minusDays(dice.between(1, 60));
        village.others.add(bride.couple);
        return bride;
    }

    private List<Human> family(LocalDate day) {
        Human wife = Human.woman(day.minusDays(dice.between(25 * 365, 38 * 365)));
        Human husband = Human.man(wife.born.minusDays(dice.between(0, 1500)));
        Couple family = new Couple(husband, wife);
        family.since = wife.born.plusDays(dice.between(7400, 7700));
        wife.couple = family;
        husband.couple = family;
        wife.marital = Marital.FIRST_MARRIAGE;
        husband.marital = Marital.FIRST_MARRIAGE;
        Human child = new Human(dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, family.since.plusDays(dice.between(280, 600)));
        child.bornTo(wife, husband);
        village.others.add(family);
        return List.of(wife, husband, child);
    }

    private void come(Human person, LocalDate day) {
        person.movedOn = day;
        person.movedFrom = Places.countyAround(dice);
        person.movedTo = village.plan.area().code();
    }

    /** A widow with an only child, or one whose only child died, who drew a benefit until she left; the child left long before. */
    private Human formerly(boolean childDied, LocalDate day) {
        Human widow = Human.woman(LocalDate.of(childDied ? 1953 : 1944, 3, 1).plusDays(dice.between(0, 1400)));
        widow.marital = Marital.WIDOWED;
        widow.pension = false;
        widow.employed = false;
        widow.sentencesCheckedOn = LocalDate.of(2009, 1, dice.between(5, 23));
        Human husband = village.add(Human.man(widow.born.minusDays(dice.between(100, 1500))));
        husband.marital = Marital.FIRST_MARRIAGE;
        husband.died = dice.day(LocalDate.of(1990, 1, 1), LocalDate.of(2006, 1, 1));
        widow.couple = new Couple(husband, widow);
        husband.couple = widow.couple;
        widow.couple.since = widow.born.plusDays(dice.between(7400, 8300));
        widow.couple.end(husband.died, MarriageEnd.DEATH);
        village.others.add(widow.couple);
        Human child = village.add(new Human(dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, widow.couple.since.plusDays(dice.between(300, 900))));
        child.bornTo(widow, husband);
        if (childDied) {
            child.died = dice.day(child.born.plusYears(10), Years.OPENING);
        } else {
            go(child, dice.day(child.born.plusYears(19), child.born.plusYears(24)), village.plan.area().code(), Places.countyAround(dice));
        }
        go(widow, day, village.plan.area().code(), Places.countyAround(dice));
        widow.applications.add(childDied ? Applications.assistance(dice) : Applications.reward(dice));
        return widow;
    }

    private LocalDate within(Period year) {
        return dice.day(year.from(), year.until());
    }
}
