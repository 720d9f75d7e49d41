package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * How long it takes to find everybody of a register who is entitled to the rural reward, first with nothing in memory and then
 * again, and to explain one of them. Arguments: the register and a day; its passphrase is in {@code CUNBU_PASSPHRASE}.
 */
final class AwardBenchmark {

    private static final int ROUNDS = 5;

    private AwardBenchmark() {
    }

    public static void main(String[] arguments) {
        char[] passphrase = System.getenv("CUNBU_PASSPHRASE").toCharArray();
        LocalDate on = LocalDate.parse(arguments[1]);
        try (Register register = new Registers(ChangeLine::write, ChangeLine::read).open(Path.of(arguments[0]), null, passphrase, Clock.systemUTC())) {
            AwardDesk desk = new AwardDesk(register, Clock.systemUTC());
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                long work = work();
                Entitled found = desk.entitled(desk.schemes().get(0), on, desk.office(), Progress.NONE);
                long middle = System.nanoTime();
                long worked = work() - work;
                RecordId one = found.rows().get(round).person().id();
                desk.explain(desk.schemes().get(0), one, on).orElseThrow();
                System.out.printf("%s found in %d ms (%d ms of work), one explained in %d ms%n", found.counts(), (middle - start) / 1_000_000,
                        worked / 1_000_000, (System.nanoTime() - middle) / 1_000_000);
            }
        }
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
