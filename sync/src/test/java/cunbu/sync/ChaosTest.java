package cunbu.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exchange under bad luck and bad will; {@code -Dchaos.long=true} lets it go on for hours. */
class ChaosTest {

    private static final boolean LONG = Boolean.getBoolean("chaos.long");
    private static final int SEEDS = LONG ? 100 : 20;
    private static final int STEPS = LONG ? 10_000 : 2_000;
    private static final int MUTANTS_STEPS = 500;

    private final Set<String> seen = new TreeSet<>();

    @TempDir(factory = InMemory.class)
    private Path folder;

    /** Forcing bytes onto a disk is not what is tried here: where the system has a folder in memory, the sticks are there. */
    static final class InMemory implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory) ? Files.createTempDirectory(memory, "chaos") : Files.createTempDirectory("chaos");
        }
    }

    @Test
    void afterAnyMishapsNothingIsLostAndAllRegistersAgree() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Optional<String> violation = violation(seed, Mutation.NONE, STEPS);
            if (violation.isPresent()) {
                fail("%s: seed %d, %d steps", violation.get(), seed, fewest(seed));
            }
        }
        assertThat(seen).contains("APPLIED", "DUPLICATE", "CONFLICT", "PARKED_NOT_OWNER", "BY_MISMATCH", "NOT_PERMITTED", "CLOCK_AHEAD", "FORK",
                "NOT_FOR_US_OR_DAMAGED");
    }

    private int fewest(long seed) throws IOException {
        int steps = STEPS;
        while (steps > 1 && violation(seed, Mutation.NONE, steps / 2).isPresent()) {
            steps /= 2;
        }
        return steps;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aRuleLeftOutIsNoticed(Mutation mutation) throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            if (violation(seed, mutation, MUTANTS_STEPS).isPresent()) {
                return;
            }
        }
        fail("nobody noticed " + mutation);
    }

    private Optional<String> violation(long seed, Mutation mutation, int steps) throws IOException {
        try {
            Chaos.Abuse abuse = Chaos.Abuse.values()[(int) (seed % Chaos.Abuse.values().length)];
            Chaos chaos = new Chaos(seed, abuse, mutation, Files.createTempDirectory(folder, "chaos"));
            chaos.run(steps);
            seen.addAll(chaos.seen());
            return Optional.empty();
        } catch (Chaos.Violation e) {
            return Optional.of(e.getMessage());
        } catch (IllegalStateException | NoSuchElementException e) {
            return Optional.of("a register came to a stop: " + e);
        }
    }
}
