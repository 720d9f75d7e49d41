package cunbu.app.sample;

import cunbu.core.person.DisabilityForm;
import java.time.LocalDate;

/** Who has a disability certificate besides the children of {@link Assistance}. An only child of older parents has at most a light one. */
final class Disabilities {

    /** Mothers born since are not yet 49 at the end of 2009. */
    private static final LocalDate YOUNG_MOTHER = LocalDate.of(1961, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 8, 20);
    private static final int LIGHT = 4;

    private final Village village;
    private final Dice dice;

    Disabilities(Village village) {
        this.village = village;
        dice = village.dice;
    }

    void tell() {
        village.people.stream().filter(person -> person.counts() && person.disabilities.isEmpty() && person.age() > 3).forEach(this::perhaps);
    }

    static DisabilityForm form(Dice dice) {
        return DisabilityForm.values()[dice.weighted(15, 18, 3, 42, 9, 9, 4)];
    }

    static String number(Dice dice) {
        return "景残" + String.format("%06d", dice.between(1, 999_999));
    }

    private void perhaps(Human person) {
        if (dice.chance(person.age() < 18 ? 0.006 : person.age() < 60 ? 0.013 : 0.035)) {
            int grade = 1 + dice.weighted(13, 24, 33, 30);
            LocalDate from = Years.later(FIRST, person.born.plusYears(2));
            person.disabilities.add(new Handicap(form(dice), decides(person) ? LIGHT : grade, number(dice), dice.day(from, LAST), null));
        }
    }

    /** Whether a parent might be entitled because of this one child. */
    private static boolean decides(Human person) {
        boolean young = person.mother != null && person.mother.died == null && person.mother.born.isAfter(YOUNG_MOTHER);
        return !young && person.parents().stream().anyMatch(parent -> parent.livingChildren().size() == 1);
    }
}
