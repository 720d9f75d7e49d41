package cunbu.app.sample;

import java.time.LocalDate;
import java.util.List;

/** What is told of a few people only: adoptions, births reported years late, sentences, a registration that became urban. */
final class Particulars {

    private final Village village;
    private final Dice dice;

    Particulars(Village village) {
        this.village = village;
        dice = village.dice;
    }

    void tell() {
        for (int year = 0; year < Years.COUNT; year++) {
            reportLate(year);
        }
        for (Couple family : village.families) {
            if (!family.delivered && family.certificate == null && family.wife.children.size() == 1 && dice.chance(0.006)) {
                Human child = family.wife.children.get(0);
                child.adoptedOn = child.born.isBefore(LocalDate.of(2007, 1, 1)) ? child.born.plusDays(dice.between(60, 200)) : null;
            }
        }
        village.people.stream().filter(Human::counts).forEach(this::perhaps);
    }

    private void reportLate(int year) {
        List<Human> possible = dice.shuffled(village.people.stream()
                .filter(child -> child.counts() && child.movedOn == null && child.mother != null && !child.mother.couple.delivered)
                .filter(child -> child.born.getYear() >= 2003 && child.born.isBefore(Years.OPENING))
                .filter(child -> village.deliveries.stream().noneMatch(other -> other.child() == child)).toList());
        possible.stream().limit(village.plan.of(Flow.LATE_REPORTS, year)).forEach(child -> {
            int order = 1 + (int) child.mother.children.stream().filter(other -> other.born.isBefore(child.born)).count();
            LocalDate day = dice.day(Years.of(year).from(), Years.of(year).until());
            village.deliveries.add(new Delivery(child, order, child.lawful, true, day));
        });
    }

    private void perhaps(Human person) {
        if (person.isMale() && person.age() > 20 && person.age() < 55 && dice.chance(0.0007)) {
            person.sentencedOn = dice.day(Years.later(LocalDate.of(1992, 1, 1), person.born.plusYears(19)), LocalDate.of(2008, 6, 1));
        }
        boolean grownUrban = person.urban && person.age() >= 24 && person.age() < 60;
        if (grownUrban) {
            person.employed = dice.chance(0.35);
        }
        if (grownUrban && person.becameUrbanOn == null && dice.chance(0.12)) {
            person.becameUrbanOn = dice.day(person.born.plusYears(19), LocalDate.of(2009, 8, 30));
        }
    }
}
