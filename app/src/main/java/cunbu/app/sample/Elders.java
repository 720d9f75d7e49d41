package cunbu.app.sample;

import cunbu.core.person.Marital;
import cunbu.core.person.MarriageEnd;
import java.time.LocalDate;
import java.util.List;

/** The people of fifty and more with their families, until the village has as many people as the plan says. */
final class Elders {

    /** Who was born before is sixty by the end of 2009, the age of the rural reward. */
    static final LocalDate SIXTY_BEFORE = LocalDate.of(1950, 1, 1);

    private final Village village;
    private final Dice dice;
    private final Offspring offspring;
    private final Certificates certificates;

    Elders(Village village, Offspring offspring) {
        this.village = village;
        this.offspring = offspring;
        dice = village.dice;
        certificates = new Certificates(village);
    }

    void settle() {
        village.openRoom();
        new Rewards(village, this, offspring).settle();
        new Assistance(village, this).settle();
        new OlderHolders(village, this, offspring).settle();
        while (village.room > 0) {
            ordinary();
        }
    }

    /** A couple of which neither, one or both are alive; the survivor is widowed. */
    Couple couple(LocalDate wifeBorn, LocalDate husbandBorn, boolean wifeAlive, boolean husbandAlive) {
        Couple couple = new Couple(village.add(Human.man(husbandBorn)), village.add(Human.woman(wifeBorn)));
        couple.husband.couple = couple;
        couple.wife.couple = couple;
        LocalDate grown = Years.later(wifeBorn.plusYears(18), husbandBorn.plusYears(20));
        couple.since = grown.plusDays(dice.around(30, 700, 2200));
        couple.deFacto = couple.since.isBefore(LocalDate.of(1986, 3, 15)) && dice.chance(0.4);
        for (Human spouse : List.of(couple.husband, couple.wife)) {
            spouse.marital = wifeAlive && husbandAlive ? Marital.FIRST_MARRIAGE : Marital.WIDOWED;
            asked(spouse);
        }
        couple.elder = true;
        village.elders.add(couple);
        village.room -= (wifeAlive ? 1 : 0) + (husbandAlive ? 1 : 0);
        return couple;
    }

    /** To be called after the children are there, so that nobody dies before a child is born. */
    void bury(Couple couple, Human dead) {
        Human survivor = dead.spouse();
        LocalDate youngest = dead.children.stream().map(child -> child.born).max(LocalDate::compareTo).orElse(couple.since);
        LocalDate from = Years.later(youngest.plusDays(400), dead.born.plusYears(38));
        dead.died = dice.day(from, Years.later(from.plusDays(1), Years.OPENING));
        dead.marital = Marital.FIRST_MARRIAGE;
        couple.end(dead.died, MarriageEnd.DEATH);
        survivor.marital = Marital.WIDOWED;
    }

    private void ordinary() {
        boolean urban = dice.chance(village.plan.urban());
        LocalDate wifeBorn = bornInGeneration();
        LocalDate husbandBorn = wifeBorn.minusDays(dice.around(-1200, 700, 3600));
        boolean both = village.room >= 2 && dice.chance(bothAlive(wifeBorn.getYear()));
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
        List<LocalDate> days = offspring.birthdays(couple, notRewarded ? Math.max(2, many) : many);
        int daughters = 0;
        for (LocalDate day : days) {
            boolean last = daughters == days.size() - 1;
            boolean male = notRewarded && days.size() < 3 && last || dice.chance(0.515);
            daughters += male ? 0 : 1;
            Human child = offspring.child(couple, male, day);
            child.lawful = couple.wife.children.size() < 3 || day.getYear() < 1980 || !dice.chance(0.15);
        }
        if (couple.wife.urban && couple.wife.age() < 60 && couple.wife.children.size() == 1 && dice.chance(0.8)) {
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

    /** Whether those who are registered as urban draw a pension or are employed. */
    void retire(Couple couple) {
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
}
