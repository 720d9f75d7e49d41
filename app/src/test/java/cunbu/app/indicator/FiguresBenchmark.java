package cunbu.app.indicator;

import cunbu.app.store.PlainScan;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Side;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What all figures of a register cost, with last year, for the county, its townships and villages: beside a plain scan that reads every
 * column of the same tables, first with nothing in memory and then again; and what it costs to open numbers. Arguments: the register;
 * its passphrase is in {@code CUNBU_PASSPHRASE}.
 */
final class FiguresBenchmark {

    private static final int ROUNDS = 5;
    private static final Period YEAR = Period.statisticalYear(2009);

    private FiguresBenchmark() {
    }

    public static void main(String[] arguments) {
        char[] passphrase = System.getenv("CUNBU_PASSPHRASE").toCharArray();
        try (Register register = new Registers(ChangeLine::write, ChangeLine::read).open(Path.of(arguments[0]), null, passphrase, Clock.systemUTC())) {
            IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                IndicatorReport.Counted counted = report.count(YEAR, true, Progress.NONE);
                long done = System.nanoTime();
                int areas = report.overview(counted, report.office(), Level.TOWNSHIP).parts().size()
                        + report.overview(counted, report.office(), Level.VILLAGE).parts().size();
                long shown = System.nanoTime();
                long rows = PlainScan.of(register);
                long scanned = System.nanoTime();
                System.out.printf("counted in %d ms, %d areas shown in %d ms; plain scan of %,d rows in %d ms; ratio %.2f%n", millis(start, done), areas,
                        millis(done, shown), rows, millis(shown, scanned), (double) (shown - start) / (scanned - shown));
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

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
