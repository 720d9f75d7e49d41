package cunbu.app.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who can be whose child. */
final class Kinship {

    private static final int BETWEEN_BIRTHS = 310;

    private Kinship() {
    }

    /** Whether somebody without parents yet can be the child of these two. */
    static boolean possible(Human child, Human mother, Human father) {
        return child.mother == null && child.father == null
                && agesFit(child.born, mother, father)
                && spaced(child.born, mother != null ? mother : father)
                && !marriedInto(child, mother, father);
    }

    static boolean agesFit(LocalDate born, Human mother, Human father) {
        boolean ofMother = mother == null
                || !born.isBefore(mother.born.plusYears(18)) && born.isBefore(mother.born.plusYears(45)) && !diedBefore(mother, born);
        boolean ofFather = father == null || !born.isBefore(father.born.plusYears(18)) && !diedBefore(father, born.minusDays(270));
        return ofMother && ofFather;
    }

    /** Whether no other child of that parent was born so near that day that this one cannot be. */
    static boolean spaced(LocalDate born, Human parent) {
        return parent.children.stream().allMatch(other -> Math.abs(ChronoUnit.DAYS.between(other.born, born)) >= BETWEEN_BIRTHS);
    }

    private static boolean diedBefore(Human parent, LocalDate day) {
        return parent.died != null && parent.died.isBefore(day);
    }

    private static boolean marriedInto(Human child, Human mother, Human father) {
        Human spouse = child.spouse();
        return spouse != null && (mother != null && spouse.mother == mother || father != null && spouse.father == father);
    }
}
