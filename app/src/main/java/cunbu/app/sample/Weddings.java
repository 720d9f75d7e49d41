package cunbu.app.sample;

import cunbu.core.person.Marital;
import cunbu.core.person.MarriageEnd;
import java.time.LocalDate;

/** Gives the women of 15 to 49 their husbands, and to some a divorce, a death or a second marriage. */
final class Weddings {

    private static final LocalDate REGISTRATION_ONLY_SINCE = LocalDate.of(1986, 3, 15);
    /** So that no husband here is sixty in 2009: all of those are in the generation before. */
    private static final LocalDate OLDEST_HUSBAND = LocalDate.of(1950, 6, 1);

    private final Village village;
    private final Dice dice;

    Weddings(Village village) {
        this.village = village;
        dice = village.dice;
    }

    void marry(Couple family) {
        family.since = weddingDay(family);
        family.deFacto = family.since.isBefore(REGISTRATION_ONLY_SINCE) && dice.chance(0.3);
        family.husband = village.add(Human.man(husbandBorn(family)));
        family.husband.couple = family;
        family.husband.urban = family.wife.urban || family.half || family.certificate == null && dice.chance(0.015);
        settle(family);
        for (Human child : family.wife.children) {
            child.father = family.husband;
            child.urban = family.wife.urban;
            if (family.husband != null) {
                family.husband.children.add(child);
            }
        }
    }

    private LocalDate weddingDay(Couple family) {
        boolean soon = !family.wife.children.isEmpty() && family.wife.children.get(0).born.isBefore(family.wife.born.plusYears(20).plusDays(260));
        LocalDate earliest = soon || family.wife.age() < 21 ? family.wife.born.plusYears(18).plusDays(60) : family.wife.born.plusYears(20).plusDays(5);
        LocalDate day = family.wife.children.isEmpty()
                ? Years.CLOSING.minusDays(dice.between(10, 1400))
                : family.wife.children.get(0).born.minusDays(dice.between(250, 820));
        return day.isBefore(earliest) ? earliest : day;
    }

    private LocalDate husbandBorn(Couple family) {
        LocalDate about = family.wife.born.minusDays(dice.around(-1000, 750, 3400));
        LocalDate latest = family.since.minusYears(dice.chance(0.05) ? 20 : 22).minusDays(5);
        LocalDate day = about.isAfter(latest) ? latest.minusDays(dice.between(0, 300)) : about;
        return day.isBefore(OLDEST_HUSBAND) ? OLDEST_HUSBAND.plusDays(dice.between(0, 120)) : day;
    }

    private void settle(Couple family) {
        both(family, Marital.FIRST_MARRIAGE);
        boolean settled = family.delivered || family.together || family.wife.age() < 26;
        switch (dice.weighted(0.93, 0.023, 0.025, 0.022)) {
            case 1 -> widow(family, settled);
            case 2 -> divorce(family, settled);
            case 3 -> marryAgain(family);
            default -> { }
        }
    }

    private void widow(Couple family, boolean settled) {
        LocalDate from = lastEvent(family).plusDays(300);
        if (!settled && from.isBefore(Years.OPENING)) {
            family.husband.died = dice.day(from, Years.OPENING);
            family.end(family.husband.died, MarriageEnd.DEATH);
            family.wife.marital = Marital.WIDOWED;
        }
    }

    /** The husband's registration went elsewhere; what is kept of him here is only that there was a marriage. */
    private void divorce(Couple family, boolean settled) {
        LocalDate from = lastEvent(family).plusDays(200);
        if (!settled && from.isBefore(Years.CLOSING.minusDays(60))) {
            family.end(dice.day(from, Years.CLOSING.minusDays(30)), MarriageEnd.DIVORCE);
            family.wife.marital = Marital.DIVORCED;
            village.people.remove(family.husband);
            family.husband = null;
        }
    }

    private void marryAgain(Couple family) {
        LocalDate earliest = family.wife.born.plusYears(18).plusDays(90);
        if (earliest.plusYears(3).isBefore(family.since)) {
            Couple before = new Couple(null, family.wife);
            before.since = dice.day(earliest, family.since.minusYears(2));
            before.end(dice.day(before.since.plusDays(300), family.since.minusDays(200)), MarriageEnd.DIVORCE);
            village.others.add(before);
            both(family, Marital.REMARRIED);
        }
    }

    private static LocalDate lastEvent(Couple family) {
        return family.wife.children.stream().map(child -> child.born).max(LocalDate::compareTo).orElse(family.since);
    }

    private static void both(Couple family, Marital state) {
        family.wife.marital = state;
        family.husband.marital = state;
    }
}
