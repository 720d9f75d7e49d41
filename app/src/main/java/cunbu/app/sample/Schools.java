package cunbu.app.sample;

import cunbu.core.person.Presence;
import cunbu.core.person.Stage;
import java.time.LocalDate;

/**
 * Who went to which school: six years of primary school, three of junior secondary, for about half three of upper secondary and for
 * some the years after. Told is where everybody is now and was in the year 2009, and of minors who left school the last years.
 */
final class Schools {

    private static final int YEAR = 2009;
    private static final LocalDate OLDEST = LocalDate.of(1985, 9, 1);

    private final Village village;
    private final Dice dice;
    private final String primary;
    private final String junior;

    Schools(Village village) {
        this.village = village;
        dice = village.dice;
        primary = village.plan.area().name().replaceFirst("(村?村民委员会|居民委员会)$", "") + "小学";
        junior = village.plan.township().name() + "中学";
    }

    void tell() {
        village.people.stream().filter(person -> person.died == null && person.presence == Presence.REGISTERED)
                .filter(person -> person.born.isBefore(OnlyChild.NOT_YET_AT_SCHOOL) && !person.born.isBefore(OLDEST))
                .forEach(this::tell);
    }

    private void tell(Human person) {
        boolean planned = person.only != null && person.only != OnlyChild.OTHER_MINOR;
        int begins = firstTerm(person.born) + (!planned && dice.chance(0.2) ? 1 : 0);
        years(person, Stage.PRIMARY, begins, 6);
        years(person, Stage.JUNIOR, begins + 6, 3);
        if (person.only == OnlyChild.UPPER_SECONDARY_ENTRANT) {
            years(person, Stage.UPPER_SECONDARY, YEAR, 3);
        } else if (person.only == OnlyChild.JUNIOR_COLLEGE_ENTRANT) {
            years(person, Stage.UPPER_SECONDARY, begins + 9, 3);
            years(person, Stage.JUNIOR_COLLEGE, begins + 12, 3);
        } else if (person.couple == null && dice.chance(person.urban ? 0.85 : 0.5)) {
            years(person, Stage.UPPER_SECONDARY, begins + 9, 3);
            further(person, begins + 12);
        }
    }

    private void further(Human person, int begins) {
        switch (dice.weighted(0.35, person.urban ? 0.4 : 0.2, 0.35)) {
            case 0 -> years(person, Stage.JUNIOR_COLLEGE, begins, 3);
            case 1 -> years(person, Stage.BACHELOR, begins, 4);
            default -> { }
        }
    }

    private void years(Human person, Stage stage, int begins, int years) {
        int ends = begins + years;
        boolean minorsLast = stage == Stage.JUNIOR && ends > YEAR - 3;
        if (begins <= YEAR && (ends >= YEAR || minorsLast)) {
            LocalDate last = LocalDate.of(ends, 7, dice.between(4, 14));
            person.schooling.add(new Attendance(stage, school(person, stage), LocalDate.of(begins, 9, 1), ends > YEAR ? null : last));
        }
    }

    private String school(Human person, Stage stage) {
        boolean elsewhere = person.away && person.age() < 16;
        return switch (stage) {
            case PRIMARY -> elsewhere ? "外地小学" : primary;
            case JUNIOR -> elsewhere ? "外地中学" : junior;
            case UPPER_SECONDARY -> dice.chance(0.6) ? "县第一中学" : "县职业高级中学";
            case JUNIOR_COLLEGE -> "省内专科学校";
            case BACHELOR -> "省内大学";
        };
    }

    /** The year in whose September somebody is six. */
    private static int firstTerm(LocalDate born) {
        return born.getYear() + (born.getMonthValue() < 9 ? 6 : 7);
    }
}
