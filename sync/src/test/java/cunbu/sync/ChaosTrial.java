package cunbu.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One chaos that can be told again: the same seed, the same steps, the same mishaps. {@code size}: how many townships, 3..10. */
record ChaosTrial(long seed, int size, int steps, Chaos.Abuse abuse, Mutation mutation) {

    private static final int TOWNSHIPS = 10;

    /** What came of it. @param violation what must never be and was; empty if everything held. @param lostEdits by other rules, and by ours */
    record Outcome(Optional<String> violation, Map<String, Long> counts, Map<String, Long> lostEdits) {
    }

    /** With all rules; every kind of abuse has its turn. */
    static ChaosTrial of(long seed, int steps) {
        return new ChaosTrial(seed, TOWNSHIPS, steps, Chaos.Abuse.values()[(int) (seed % Chaos.Abuse.values().length)], Mutation.NONE);
    }

    ChaosTrial withAllRules() {
        return new ChaosTrial(seed, size, steps, abuse, Mutation.NONE);
    }

    Outcome run() throws IOException {
        Path folder = sticks();
        try {
            Chaos chaos = new Chaos(seed, size, abuse, mutation, folder);
            return new Outcome(violation(chaos), chaos.counts(), chaos.lostEdits());
        } finally {
            delete(folder);
        }
    }

    private Optional<String> violation(Chaos chaos) {
        try {
            chaos.run(steps);
            return Optional.empty();
        } catch (Chaos.Violation e) {
            return Optional.of(e.getMessage());
        } catch (RuntimeException e) {
            return Optional.of("a register came to a stop: " + e);
        }
    }

    /** Forcing bytes onto a disk is not what is tried here: where the system has a folder in memory, the sticks are there. */
    private static Path sticks() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? Files.createTempDirectory(memory, "chaos") : Files.createTempDirectory("chaos");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }

    /** The fewest steps, by halving, after which it still goes wrong. */
    int fewest() throws IOException {
        int fewest = steps;
        while (fewest > 1 && new ChaosTrial(seed, size, fewest / 2, abuse, mutation).run().violation().isPresent()) {
            fewest /= 2;
        }
        return fewest;
    }
}
