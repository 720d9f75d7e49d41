package cunbu.app.sample;

import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How long it takes to tell the practice county and to write it into a register, with how much heap, and how large the file
 * becomes. Arguments: the file to make, and optionally the scale.
 */
final class SampleBenchmark {

    private static final AreaCode COUNTY = AreaTree.practiceCounty().root().code();

    private SampleBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int scale = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        long start = System.nanoTime();
        long[] records = new long[1];
        new InventedCounty(AreaTree.practiceCounty(), scale, InventedCounty.USUAL_SEED).tell(COUNTY, entry -> records[0]++);
        System.out.printf("%d records told in %d ms%n", records[0], millisSince(start));
        Path file = Path.of(arguments[0]);
        long middle = System.nanoTime();
        PracticeCounty.Order order = new PracticeCounty.Order(COUNTY, scale, InventedCounty.USUAL_SEED);
        new PracticeCounty(new Registers(ChangeLine::write, ChangeLine::read)).make(file, "practice only".toCharArray(), order, Clock.systemUTC(), Progress.NONE);
        System.out.printf("written in %d ms, %d MB file, %d MB heap at most%n", millisSince(middle), Files.size(file) >> 20, heapPeak() >> 20);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    }
}
