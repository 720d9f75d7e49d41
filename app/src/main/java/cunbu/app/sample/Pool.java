package cunbu.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grown-ups whose parents are not told yet, in order of birth: where a family looks for its grown children. */
final class Pool {

    private static final int TRIES = 40;

    private final List<Human> men = new ArrayList<>();
    private final List<Human> women = new ArrayList<>();
    private final Dice dice;

    Pool(List<Human> people, Dice dice) {
        this.dice = dice;
        for (Human person : people) {
            (person.isMale() ? men : women).add(person);
        }
        men.sort(Comparator.comparing(person -> person.born));
        women.sort(Comparator.comparing(person -> person.born));
    }

    /** Somebody of that sex, born about that day, who can be these parents' child; found only once. */
    Optional<Human> find(boolean male, LocalDate about, int daysAround, Human mother, Human father) {
        List<Human> list = male ? men : women;
        int from = first(list, about.minusDays(daysAround));
        int until = first(list, about.plusDays(daysAround));
        for (int i = 0; from < until && i < TRIES; i++) {
            Human found = list.get(dice.between(from, until - 1));
            if (Kinship.possible(found, mother, father)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static int first(List<Human> list, LocalDate day) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).born.isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
