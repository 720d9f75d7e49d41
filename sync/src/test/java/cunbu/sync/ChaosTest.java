package cunbu.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The exchange under bad luck and bad will, every processor with a chaos of its own; {@code -Dchaos.long=true} lets it go on for hours. */
class ChaosTest {

    private static final boolean LONG = Boolean.getBoolean("chaos.long");
    private static final int SEEDS = LONG ? 100 : 20;
    private static final int STEPS = LONG ? 10_000 : 2_000;
    /** Which chaos notices that a rule is left out. Most are noticed anywhere; where backups are restored it takes the right misfortune. */
    private static final Map<Mutation, ChaosTrial> NOTICING = Map.ofEntries(
            noticed(Mutation.SINCE_EXPORT, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.LAST_WRITER_WINS, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.BLIND_UPDATE, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.CLIENT_WINS, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.NO_RESTORE_DETECTION, 1, 3, 400, Chaos.Abuse.MANY_RESTORES),
            noticed(Mutation.NO_GIVE_BACK, 0, 3, 400, Chaos.Abuse.MANY_RESTORES),
            noticed(Mutation.GIVE_BACK_BY_LENGTH, 11, 3, 600, Chaos.Abuse.MANY_RESTORES),
            noticed(Mutation.NO_RESEND, 1, 10, 1_500, Chaos.Abuse.MANY_RESTORES),
            noticed(Mutation.DROP_NOT_OWNER, 0, 3, 400, Chaos.Abuse.RESTORES),
            noticed(Mutation.NO_CHAIN_COMPARE, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.NO_BY_CHECK, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.NO_OWN_CAPABILITY, 0, 3, 400, Chaos.Abuse.LIES),
            noticed(Mutation.NO_RETRY, 0, 3, 400, Chaos.Abuse.RESTORES));

    private static Map.Entry<Mutation, ChaosTrial> noticed(Mutation mutation, long seed, int townships, int steps, Chaos.Abuse abuse) {
        return Map.entry(mutation, new ChaosTrial(seed, townships, steps, abuse, mutation));
    }

    @Test
    void afterAnyMishapsNothingIsLostAndAllRegistersAgree() {
        List<ChaosTrial> trials = LongStream.range(0, SEEDS).mapToObj(seed -> ChaosTrial.of(seed, STEPS)).toList();
        Map<ChaosTrial, ChaosTrial.Outcome> outcomes = trials.parallelStream().collect(Collectors.toMap(each -> each, ChaosTest::run));
        assertThat(trials.stream().flatMap(each -> violation(each, outcomes.get(each)).stream())).isEmpty();
        Set<String> happened = new TreeSet<>();
        outcomes.values().forEach(each -> happened.addAll(each.counts().keySet()));
        assertThat(happened).contains("lines applied", "lines duplicate", "CONFLICT", "PARKED_NOT_OWNER", "BY_MISMATCH", "NOT_PERMITTED", "CLOCK_AHEAD",
                "lines regained", "a bundle is refused: FORK", "a bundle is refused: NOT_FOR_US_OR_DAMAGED");
    }

    private static Optional<String> violation(ChaosTrial trial, ChaosTrial.Outcome outcome) {
        return outcome.violation().map(what -> "%s: seed %d, %d steps".formatted(what, trial.seed(), fewest(trial)));
    }

    @Test
    void aRuleLeftOutIsNoticed() {
        assertThat(NOTICING.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Mutation.NONE)));
        assertThat(NOTICING.values().parallelStream().filter(each -> run(each).violation().isEmpty()).map(ChaosTrial::mutation)).as("nobody noticed").isEmpty();
    }

    @Test
    void whereARuleIsLeftOutTheSameChaosIsHarmlessWithIt() {
        assertThat(NOTICING.values().parallelStream().map(ChaosTrial::withAllRules).distinct().filter(each -> run(each).violation().isPresent())).isEmpty();
    }

    private static ChaosTrial.Outcome run(ChaosTrial trial) {
        try {
            return trial.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int fewest(ChaosTrial trial) {
        try {
            return trial.fewest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
