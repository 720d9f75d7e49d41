package cunbu.app.indicator;

import cunbu.app.indicator.IndicatorReport.Counted;
import cunbu.app.store.CountAnew;
import cunbu.app.store.PlainScan;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Side;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What all figures of a register cost, with last year, for the county, its townships and villages: how long somebody waits who has just
 * opened it, the first time and later; counted anew beside a plain scan that reads every column of the same tables; and what it costs to
 * open numbers. Arguments: the register, a copy, since counts are kept in it; its passphrase is in {@code CUNBU_PASSPHRASE}.
 */
final class FiguresBenchmark {

    private static final int ROUNDS = 5;
    private static final Period YEAR = Period.statisticalYear(2009);

    private FiguresBenchmark() {
    }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        for (int round = 0; round < ROUNDS; round++) {
            openAndShow(file);
        }
        try (Register register = open(file)) {
            IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
            for (int round = 0; round < ROUNDS; round++) {
                long start = processor();
                Bases bases = report.bases(YEAR);
                Counted counted = new Counted(YEAR, bases, CountAnew.of(register, YEAR, bases), CountAnew.of(register, YEAR.yearBefore(), bases), 0);
                long done = processor();
                int areas = show(report, counted);
                long shown = processor();
                long rows = PlainScan.of(register);
                long scanned = processor();
                System.out.printf("processor time: counted in %d ms, %d areas shown in %d ms; plain scan of %,d rows in %d ms; ratio %.2f%n", millis(start, done),
                        areas, millis(done, shown), rows, millis(shown, scanned), (double) (shown - start) / (scanned - shown));
            }
            NumberDesk desk = new NumberDesk(register.numbers(), register.persons(), register.areas(), register.office());
            for (Indicator indicator : new Indicator[] {Indicator.CRUDE_BIRTH_RATE, Indicator.ONLY_CHILD_CERTIFICATE_RATE, Indicator.POLICY_COMPLIANT_BIRTH_RATE}) {
                for (Side side : Side.values()) {
                    long start = System.nanoTime();
                    Opened opened = desk.open(indicator, side, YEAR, report.office(), desk.bases(YEAR), Progress.NONE);
                    System.out.printf("%s, %s: %,d items opened in %d ms%n", indicator.code(), side.code(), opened.items().size(), millis(start, System.nanoTime()));
                }
            }
        }
    }

    /** What somebody waits for who has unlocked a register and goes to the figures: counted the first time, later read from what is kept. */
    private static void openAndShow(Path file) {
        try (Register register = open(file)) {
            long start = System.nanoTime();
            IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
            int areas = show(report, report.count(YEAR, true, Progress.NONE));
            System.out.printf("after opening: figures of %d areas in %d ms%n", areas, millis(start, System.nanoTime()));
        }
    }

    private static int show(IndicatorReport report, Counted counted) {
        return report.overview(counted, report.office(), Level.TOWNSHIP).parts().size()
                + report.overview(counted, report.office(), Level.VILLAGE).parts().size();
    }

    private static Register open(Path file) {
        char[] passphrase = System.getenv("CUNBU_PASSPHRASE").toCharArray();
        return new Registers(ChangeLine::write, ChangeLine::read).open(file, null, passphrase, Clock.systemUTC());
    }

    /** Of this thread: other programs on the machine do not lengthen it. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
