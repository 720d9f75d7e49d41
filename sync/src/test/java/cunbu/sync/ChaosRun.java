package cunbu.sync;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Chaos for as long as one likes: first seed, number of seeds, steps each. Prints what happened, and every seed after which something was wrong. */
final class ChaosRun {

    private ChaosRun() {
    }

    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[0]);
        long seeds = Long.parseLong(args[1]);
        int steps = Integer.parseInt(args[2]);
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Long> lost = new TreeMap<>();
        int wrong = 0;
        for (long seed = first; seed < first + seeds; seed++) {
            ChaosTrial trial = ChaosTrial.of(seed, steps);
            long began = System.nanoTime();
            ChaosTrial.Outcome outcome = trial.run();
            System.out.printf("seed %d %s: %s, %d s%n", seed, trial.abuse(), outcome.violation().orElse("nothing is lost, all agree"),
                    (System.nanoTime() - began) / 1_000_000_000);
            outcome.counts().forEach((what, times) -> counts.merge(what, times, Long::sum));
            outcome.lostEdits().forEach((rule, edits) -> lost.merge(rule, edits, Long::sum));
            wrong += outcome.violation().isPresent() ? 1 : 0;
        }
        counts.forEach((what, times) -> System.out.printf("%,12d  %s%n", times, what));
        System.out.println("Edits of a field that a register would have let go, unseen, for another one; the same edits, come in the same order:");
        lost.forEach((rule, edits) -> System.out.printf("%,12d  %s%n", edits, rule));
        System.out.printf("%d seeds, %d steps each, %d went wrong%n", seeds, steps, wrong);
    }
}
