package cunbu.app.sample;

import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * The families of fifty and more whose only child died or is disabled: exactly as many persons as the plan says receive the special
 * assistance. A few more received it until something changed, or have a child whose disability is a light one.
 */
final class Assistance {

    /** So that none of them is sixty and rural: those are settled by {@link Rewards}. */
    private static final LocalDate YOUNGER_THAN_SIXTY = LocalDate.of(1950, 1, 2);
    private static final LocalDate OLDEST = LocalDate.of(1933, 2, 1);
    private static final LocalDate YOUNGEST_WIFE = LocalDate.of(1959, 2, 25);
    private static final LocalDate SCHEME_BEGAN = LocalDate.of(2008, 1, 1);

    private final Village village;
    private final Elders elders;
    private final Dice dice;

    Assistance(Village village, Elders elders) {
        this.village = village;
        this.elders = elders;
        dice = village.dice;
    }

    void settle() {
        while (village.assisted > 0) {
            Couple family = family(village.assisted >= 2 && dice.chance(0.7), 7000);
            loseChild(family);
            living(family).forEach(parent -> parent.assisted = true);
            village.assisted -= living(family).size();
        }
        if (dice.chance(0.015)) {
            received(adopted(family(true, 1500)));
        }
        if (dice.chance(0.015)) {
            received(recovered(family(true, 3300)));
        }
        if (dice.chance(0.12)) {
            disabled(family(true, 3300), 4);
        }
    }

    /** @param days how much older than the youngest one the wife may be */
    private Couple family(boolean both, int days) {
        boolean urban = dice.chance(Math.min(0.9, 2 * village.plan.urban()));
        LocalDate oldest = urban ? OLDEST : YOUNGER_THAN_SIXTY;
        LocalDate wifeBorn = YOUNGEST_WIFE.minusDays(dice.around(0, 700, urban ? days : Math.min(days, 3000)));
        LocalDate husbandBorn = Years.later(oldest, wifeBorn.minusDays(dice.around(-200, 700, 2500)));
        boolean she = both || dice.chance(0.7);
        Couple family = elders.couple(Years.later(oldest, wifeBorn), husbandBorn, she, both || !she);
        family.kept = true;
        family.wife.urban = urban;
        family.husband.urban = urban;
        elders.retire(family);
        LocalDate born = Years.later(family.since.plusDays(dice.between(290, 1400)), family.wife.born.plusYears(19));
        Human child = village.add(new Human(dice.chance(0.6) ? Sex.MALE : Sex.FEMALE, born));
        child.urban = urban;
        child.bornTo(family.wife, family.husband);
        if (!both) {
            elders.bury(family, she ? family.husband : family.wife);
        }
        return family;
    }

    private void loseChild(Couple family) {
        if (dice.chance(0.85)) {
            Human child = child(family);
            LocalDate from = child.born.plusYears(6);
            child.died = dice.day(from, Years.later(from.plusDays(1), Years.OPENING));
        } else {
            disabled(family, 1 + dice.weighted(20, 40, 40));
        }
    }

    /** The only child lives with its parents. */
    private void disabled(Couple family, int grade) {
        Human child = child(family);
        village.room--;
        LocalDate from = Years.later(child.born.plusYears(4), LocalDate.of(1995, 1, 1));
        child.disabilities.add(new Handicap(Disabilities.form(dice), grade, Disabilities.number(dice), dice.day(from, SCHEME_BEGAN), null));
    }

    /** The child died, and in 2009 they adopted another. */
    private Couple adopted(Couple family) {
        child(family).died = dice.day(LocalDate.of(2003, 1, 1), Years.OPENING);
        Human second = village.add(new Human(dice.chance(0.4) ? Sex.MALE : Sex.FEMALE, family.wife.born.plusYears(43).plusDays(dice.between(0, 300))));
        second.bornTo(family.wife, family.husband);
        second.urban = family.wife.urban;
        second.adoptedOn = dice.day(LocalDate.of(2009, 3, 9), LocalDate.of(2009, 9, 1));
        village.room--;
        return family;
    }

    /** The child was graded anew in 2009, and is better. */
    private Couple recovered(Couple family) {
        disabled(family, 3);
        Handicap before = child(family).disabilities.remove(0);
        LocalDate since = dice.day(LocalDate.of(2009, 3, 9), LocalDate.of(2009, 9, 1));
        child(family).disabilities.add(new Handicap(before.form(), 3, before.certificate(), before.from(), since));
        child(family).disabilities.add(new Handicap(before.form(), 4, before.certificate(), since, null));
        return family;
    }

    private void received(Couple family) {
        living(family).forEach(parent -> parent.applications.add(Applications.assistance(dice)));
    }

    private static List<Human> living(Couple family) {
        return family.parents().stream().filter(parent -> parent.died == null).toList();
    }

    private static Human child(Couple family) {
        return family.wife.children.get(0);
    }
}
