package cunbu.app.sample;

import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * The people of sixty whose family kept to one child or two daughters: exactly as many as the plan says receive the rural
 * reward. A few more are so alike that a person must look, because a paper is missing.
 */
final class Rewards {

    private static final LocalDate YOUNGEST = LocalDate.of(1949, 12, 20);
    private static final LocalDate OLDEST = LocalDate.of(1933, 2, 1);

    private final Village village;
    private final Elders elders;
    private final Offspring offspring;
    private final Dice dice;

    Rewards(Village village, Elders elders, Offspring offspring) {
        this.village = village;
        this.elders = elders;
        this.offspring = offspring;
        dice = village.dice;
    }

    /** Whether this family's children decide about a reward, so that no other child may be thought of. */
    static boolean concerns(Couple family) {
        return family.kept;
    }

    void settle() {
        int left = village.plan.of(Stock.REWARDED);
        while (left > 0) {
            left -= family(left >= 2);
        }
        if (dice.chance(0.03)) {
            leftThisYear(widowed());
        }
        if (dice.chance(0.1)) {
            Human unclear = widowed();
            unclear.rewarded = false;
            unclear.sentencesCheckedOn = dice.chance(0.5) ? null : unclear.sentencesCheckedOn;
            unclear.pension = unclear.sentencesCheckedOn == null ? unclear.pension : null;
        }
    }

    private int family(boolean two) {
        return switch (dice.weighted(two ? 45 : 0, 25, 30)) {
            case 0 -> {
                LocalDate wifeBorn = bornEarlyEnough();
                LocalDate about = wifeBorn.minusDays(dice.around(-900, 500, 2500));
                together(wifeBorn, about.isAfter(YOUNGEST) ? YOUNGEST : about.isBefore(OLDEST) ? OLDEST : about);
                yield 2;
            }
            case 1 -> {
                LocalDate husbandBorn = YOUNGEST.minusDays(dice.between(0, 900));
                together(husbandBorn.plusDays(dice.between(1100, 2600)), husbandBorn);
                yield 1;
            }
            default -> {
                widowed();
                yield 1;
            }
        };
    }

    private void together(LocalDate wifeBorn, LocalDate husbandBorn) {
        Couple couple = elders.couple(wifeBorn, husbandBorn, true, true);
        children(couple, 2);
        for (Human spouse : List.of(couple.husband, couple.wife)) {
            spouse.rewarded = spouse.born.isBefore(Elders.SIXTY_BEFORE);
        }
    }

    private Human widowed() {
        LocalDate born = bornEarlyEnough();
        boolean she = dice.chance(0.6);
        LocalDate spouseBorn = she ? born.minusDays(dice.between(-300, 1800)) : born.plusDays(dice.between(-300, 1800));
        Couple couple = she ? elders.couple(born, spouseBorn, true, false) : elders.couple(spouseBorn, born, false, true);
        children(couple, 1);
        elders.bury(couple, she ? couple.husband : couple.wife);
        Human survivor = she ? couple.wife : couple.husband;
        survivor.rewarded = true;
        return survivor;
    }

    /** @param parents how many of the two are alive */
    private void children(Couple couple, int parents) {
        couple.kept = true;
        List<LocalDate> days = offspring.birthdays(couple, 2);
        switch (dice.weighted(56, village.parentsOfDaughters < parents ? 0 : 33, 8, village.assisted < parents ? 0 : 3)) {
            case 0 -> offspring.child(couple, dice.chance(0.45), days.get(0));
            case 1 -> {
                days.forEach(day -> offspring.child(couple, false, day));
                village.parentsOfDaughters -= parents;
            }
            case 2 -> {
                died(couple, days.get(0));
                offspring.child(couple, dice.chance(0.5), days.get(1));
            }
            default -> {
                died(couple, days.get(0));
                bereft(couple, parents);
            }
        }
    }

    /** Parents of sixty without a living child are old enough for the special assistance too. */
    private void bereft(Couple couple, int parents) {
        village.assisted -= parents;
        couple.wife.assisted = true;
        couple.husband.assisted = true;
    }

    /** Somebody whose registration has become urban since the reward was paid. */
    private void leftThisYear(Human person) {
        person.rewarded = false;
        person.urban = true;
        person.becameUrbanOn = dice.day(LocalDate.of(2009, 3, 2), LocalDate.of(2009, 9, 1));
        person.applications.add(Applications.reward(dice));
    }

    private void died(Couple couple, LocalDate born) {
        Human child = village.add(new Human(dice.chance(0.6) ? Sex.MALE : Sex.FEMALE, born));
        child.died = dice.day(born.plusDays(300), born.plusYears(22));
        child.bornTo(couple.wife, couple.husband);
    }

    /** Most became sixty in the last years; nobody was born before 1933. */
    private LocalDate bornEarlyEnough() {
        return YOUNGEST.minusDays(dice.around(0, 300, 4700));
    }
}
