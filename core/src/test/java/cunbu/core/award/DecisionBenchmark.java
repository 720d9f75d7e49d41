package cunbu.core.award;

import cunbu.core.law.LawBook;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many families a second each scheme decides: only the verdict and the amount, and with everything that can be said. Run by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DecisionBenchmark {

    private static final int FAMILIES = 1024;
    private static final LocalDate ON = LocalDate.of(2009, 12, 31);

    @Param({"rural-reward", "special-assistance", "only-child-certificate", "health-care-fee", "one-off-award", "scholarship", "admission-grant",
            "entrance-bonus", "medical-contribution-waiver"})
    public String scheme;

    private final Decider decider = new Decider();
    private final Facts[] families = new Facts[FAMILIES];
    private Scheme asked;
    private int next;

    @Setup
    public void prepare() {
        asked = new Schemes(LawBook.shipped()).named(scheme).orElseThrow();
        for (int i = 0; i < FAMILIES; i++) {
            families[i] = new AnyFacts(i).modern();
        }
    }

    @Benchmark
    public Outcome outcome() {
        return decider.outcome(asked, families[next++ & FAMILIES - 1], ON, Told.VILLAGE);
    }

    @Benchmark
    public Decision decision() {
        return decider.decide(asked, families[next++ & FAMILIES - 1], ON, Told.VILLAGE);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(DecisionBenchmark.class.getSimpleName()).build()).run();
    }
}
