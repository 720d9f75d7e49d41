package cunbu.app.indicator;

import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.Overview;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How long the Figures screen takes on a register, first with nothing in memory and then again: county, townships, villages,
 * and last year. Arguments: the register; its passphrase is in {@code CUNBU_PASSPHRASE}.
 */
final class FiguresBenchmark {

    private static final int ROUNDS = 5;

    private FiguresBenchmark() {
    }

    public static void main(String[] arguments) {
        char[] passphrase = System.getenv("CUNBU_PASSPHRASE").toCharArray();
        try (Register register = new Registers(ChangeLine::write, ChangeLine::read).open(Path.of(arguments[0]), null, passphrase, Clock.systemUTC())) {
            IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                IndicatorReport.Counted counted = report.count(Period.statisticalYear(2009), true, Progress.NONE);
                long middle = System.nanoTime();
                Overview townships = report.overview(counted, report.office(), Level.TOWNSHIP);
                Overview villages = report.overview(counted, report.office(), Level.VILLAGE);
                System.out.printf("counted in %d ms; %d townships and %d villages shown in %d ms%n", (middle - start) / 1_000_000,
                        townships.parts().size(), villages.parts().size(), (System.nanoTime() - middle) / 1_000_000);
            }
        }
    }
}
