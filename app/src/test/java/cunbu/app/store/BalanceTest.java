package cunbu.app.store;

import static cunbu.app.store.TwoVillages.ELSEWHERE;
import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing population = opening + births - deaths + moved in - moved out, whatever happens to people, in every area. */
class BalanceTest {

    private static final long SEED = 20091001;
    private static final int PERSONS = 250;
    private static final List<AreaCode> PLACES = Arrays.asList(UPPER, LOWER, ELSEWHERE, null);

    @TempDir
    Path folder;

    @Test
    void thePopulationBalances() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        try (TwoVillages villages = new TwoVillages(folder)) {
            villages.register().database().transaction(() -> {
                for (int i = 0; i < PERSONS; i++) {
                    live(villages, random);
                }
            });
            Tally tally = villages.tally();
            for (AreaCode area : List.of(UPPER, LOWER, TOWNSHIP)) {
                Measures counts = tally.in(area);
                assertThat(count(counts, Measure.MOVED_IN)).as("seed %d", SEED).isPositive();
                assertThat(count(counts, Measure.CLOSING_POPULATION)).as("%s, seed %d", area, SEED)
                        .isEqualByComparingTo(count(counts, Measure.OPENING_POPULATION)
                                .add(count(counts, Measure.BIRTHS)).subtract(count(counts, Measure.DEATHS))
                                .add(count(counts, Measure.MOVED_IN)).subtract(count(counts, Measure.MOVED_OUT)));
            }
        }
    }

    /** One life: born somewhere, moves now and then, perhaps dies; often on the first or last day of the period. */
    private static void live(TwoVillages villages, SplittableRandom random) {
        LocalDate born = day(random, LocalDate.of(2006, 1, 1));
        AreaCode at = PLACES.get(random.nextInt(PLACES.size()));
        if (at == UPPER || at == LOWER) {
            villages.birth(at, born.toString(), Sex.MALE, 1, true);
        }
        List<Object[]> moves = new ArrayList<>();
        LocalDate last = born;
        for (int i = random.nextInt(4); i > 0; i--) {
            last = day(random, last);
            AreaCode to = PLACES.get(random.nextInt(PLACES.size()));
            if (!Objects.equals(at, to)) {
                moves.add(new Object[] {last.toString(), at, to});
                at = to;
            }
        }
        boolean here = at == UPPER || at == LOWER;
        Person person = villages.person(here ? at : UPPER, Sex.MALE, born.toString());
        if (!here) {
            person = villages.with(person, "presence", "left");
        }
        if (random.nextInt(3) == 0) {
            person = villages.with(person, "died_on", day(random, last).toString());
        }
        for (Object[] move : moves) {
            villages.moved(person, (String) move[0], (AreaCode) move[1], (AreaCode) move[2]);
        }
    }

    /** A day after {@code after}, now and then one on which the counting turns. */
    private static LocalDate day(SplittableRandom random, LocalDate after) {
        LocalDate edge = TwoVillages.YEAR.from().plusDays(random.nextInt(-1, 2)).plusYears(random.nextInt(2));
        return edge.isAfter(after) && random.nextBoolean() ? edge : after.plusDays(random.nextInt(1, 700));
    }

    private static BigDecimal count(Measures counts, Measure measure) {
        return counts.get(measure).orElseThrow();
    }
}
