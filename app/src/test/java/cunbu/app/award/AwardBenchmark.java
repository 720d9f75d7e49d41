package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.award.Scheme;
import cunbu.core.history.RecordId;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * For every scheme: how long it takes to read the facts of everybody whom it is asked of, how long to read and decide, and how long to
 * explain one person. Each is done several times, the fastest counts. Arguments: the register and a day; its passphrase is in
 * {@code CUNBU_PASSPHRASE}.
 */
final class AwardBenchmark {

    private static final int ROUNDS = 3;

    private AwardBenchmark() {
    }

    public static void main(String[] arguments) {
        char[] passphrase = System.getenv("CUNBU_PASSPHRASE").toCharArray();
        LocalDate on = LocalDate.parse(arguments[1]);
        try (Register register = new Registers(ChangeLine::write, ChangeLine::read).open(Path.of(arguments[0]), null, passphrase, Clock.systemUTC())) {
            AwardDesk desk = new AwardDesk(register, Clock.systemUTC());
            long reading = 0;
            long deciding = 0;
            for (Scheme scheme : desk.schemes()) {
                long[] asked = new long[1];
                long read = fastest(() -> {
                    asked[0] = 0;
                    register.facts().candidates(scheme, desk.office(), scheme.bornBy(desk.office(), on), on, Progress.NONE, (person, records) -> {
                        records.facts(person.id(), scheme.code());
                        asked[0]++;
                    });
                });
                Entitled[] found = new Entitled[1];
                long decided = fastest(() -> found[0] = desk.entitled(scheme, on, desk.office(), Progress.NONE));
                reading += read;
                deciding += decided;
                System.out.printf("%-28s %7d asked  %6d ms to read  %6d ms to read and decide  x%.2f  %s%n", scheme.code(), asked[0], read, decided,
                        (double) decided / read, found[0].counts());
                found[0].rows().stream().findFirst().map(row -> row.person().id()).ifPresent(id -> explain(desk, scheme, id, on));
            }
            System.out.printf("all schemes: %d ms to read, %d ms to read and decide, x%.2f%n", reading, deciding, (double) deciding / reading);
        }
    }

    private static void explain(AwardDesk desk, Scheme scheme, RecordId id, LocalDate on) {
        System.out.printf("%-28s one explained in %d ms%n", scheme.code(), fastest(() -> desk.explain(scheme, id, on).orElseThrow()));
    }

    /** Milliseconds of work of this thread, so that a busy machine does not count. */
    private static long fastest(Runnable task) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            task.run();
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return best;
    }
}
