package cunbu.app.sample;

import cunbu.core.migrant.Direction;
import cunbu.core.person.Marital;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Who lives away from home, and who lives here without being registered here. */
final class Migrants {

    private final Village village;
    private final VillagePlan plan;
    private final Dice dice;

    Migrants(Village village) {
        this.village = village;
        plan = village.plan;
        dice = village.dice;
    }

    void leaveAndCome() {
        int women = plan.of(Stock.OUT_MIGRANT_WOMEN);
        int others = plan.of(Stock.OUT_MIGRANTS) - women;
        away(Migrants::grownWoman, women, plan.of(Stock.OUT_MIGRANTS_CERTIFIED));
        away(person -> person.isMale() && person.age() >= 17 && person.age() <= 50, others * 4 / 5, 0);
        away(person -> person.age() >= 4 && person.age() < 16, others - others * 4 / 5, 0);
        cameBack(women / 12);
        here();
    }

    private void away(Predicate<Human> who, int many, int certified) {
        List<Human> people = dice.shuffled(village.people.stream().filter(person -> atHome(person) && who.test(person)).toList());
        for (int i = 0; i < many; i++) {
            Human person = people.get(i);
            person.away = true;
            LocalDate since = dice.day(Years.later(LocalDate.of(2004, 3, 1), person.born.plusDays(700)), LocalDate.of(2009, 8, 20));
            village.stays.add(new Stay(person, Direction.OUT, Places.far(dice), since, null, i < certified));
        }
    }

    private void cameBack(int many) {
        List<Human> people = dice.shuffled(village.people.stream().filter(person -> atHome(person) && grownWoman(person)).toList());
        people.stream().limit(many).forEach(person -> village.stays.add(new Stay(person, Direction.OUT, Places.far(dice),
                dice.day(LocalDate.of(2004, 3, 1), LocalDate.of(2006, 9, 1)), dice.day(LocalDate.of(2006, 9, 2), LocalDate.of(2008, 9, 1)), true)));
    }

    private void here() {
        int women = plan.of(Stock.IN_MIGRANT_WOMEN);
        int all = plan.of(Stock.IN_MIGRANTS);
        for (int i = 0; i < all; i++) {
            boolean woman = i < women;
            Human person = woman ? Human.woman(ageBetween(19, 28, 48)) : otherStranger((all - women) / 6 > i - women);
            person.presence = Presence.ELSEWHERE;
            person.urban = dice.chance(0.2);
            village.add(person);
            LocalDate since = dice.day(Years.later(LocalDate.of(2005, 2, 1), person.born.plusDays(400)), LocalDate.of(2009, 8, 25));
            village.stays.add(new Stay(person, Direction.IN, Places.far(dice), since, null, woman && i < plan.of(Stock.IN_MIGRANTS_CHECKED)));
            person.marital = person.age() < 24 ? Marital.UNMARRIED : Marital.FIRST_MARRIAGE;
        }
    }

    private Human otherStranger(boolean child) {
        if (child) {
            return new Human(dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, ageBetween(1, 6, 15));
        }
        return Human.man(ageBetween(17, 30, 56));
    }

    private LocalDate ageBetween(int youngest, int usual, int oldest) {
        return Years.CLOSING.minusDays(dice.around(youngest * 366 + 20, usual * 366, oldest * 365));
    }

    private static boolean atHome(Human person) {
        return person.counts() && !person.away && (person.movedOn == null || person.movedOn.isBefore(Years.OPENING));
    }

    private static boolean grownWoman(Human person) {
        return !person.isMale() && person.age() >= 19 && person.age() <= 48;
    }
}
