package cunbu.app.quality;

import cunbu.app.quality.Seeder.Seeded;
import cunbu.app.sample.InventedCounty;
import cunbu.app.sample.PracticeCounty;
import cunbu.app.store.QualityStore;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Check;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.QualityFinding;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many mistakes of each kind are found of those that were made in a practice township, how many findings are none, what is found where
 * nobody made any, and how long it takes beside going through the same tables without asking anything. Arguments: a folder to work in, how
 * many of each kind; or a register with its passphrase in {@code CUNBU_PASSPHRASE}, of which only false alarms and time are told.
 */
final class QualityBenchmark {

    private static final AreaCode TOWNSHIP = new AreaCode("530824101000");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2009-10-12T04:00:00Z"), ZoneOffset.UTC);
    private static final long SEED = 2009;

    private QualityBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        Registers registers = new Registers(ChangeLine::write, ChangeLine::read);
        Path place = Path.of(arguments[0]);
        if (Files.isRegularFile(place)) {
            try (Register register = registers.open(place, null, System.getenv("CUNBU_PASSPHRASE").toCharArray(), CLOCK)) {
                clean(register);
                time(register);
            }
            return;
        }
        Path file = Files.createTempDirectory(place, "quality").resolve("township.cunbu");
        char[] passphrase = "practice only".toCharArray();
        new PracticeCounty(registers).make(file, passphrase.clone(), new PracticeCounty.Order(TOWNSHIP, 1, InventedCounty.USUAL_SEED), CLOCK, Progress.NONE);
        try (Register register = registers.open(file, null, passphrase, CLOCK)) {
            clean(register);
            time(register);
            Seeder seeder = new Seeder(register, SEED);
            seeder.plant(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10);
            List<Seeded> planted = seeder.plantShares();
            score(planted, look(register).findings());
        }
    }

    static Set<Seeded> told(List<QualityFinding> findings) {
        return findings.stream().map(each -> new Seeded(each.check(), each.about().record() == null ? each.area().text() : each.about().record().text()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void score(List<Seeded> planted, List<QualityFinding> findings) {
        Set<Seeded> told = told(findings);
        Set<Seeded> made = new HashSet<>(planted);
        System.out.printf("%-30s %6s %6s %7s %9s%n", "check", "made", "found", "recall", "precision");
        for (Check check : Check.values()) {
            long there = made.stream().filter(each -> each.check() == check).count();
            long found = told.stream().filter(each -> each.check() == check).count();
            long right = told.stream().filter(each -> each.check() == check && made.contains(each)).count();
            System.out.printf("%-30s %6d %6d %7s %9s%n", check.code(), there, found, share(right, there), share(right, found));
        }
        long right = told.stream().filter(made::contains).count();
        System.out.printf("%-30s %6d %6d %7s %9s%n", "all", made.size(), told.size(), share(right, made.size()), share(right, told.size()));
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format("%.3f", (double) part / whole);
    }

    private static void clean(Register register) {
        Inspection inspection = look(register);
        long records = register.persons().count() + register.households().count() + register.births().count() + register.marriages().count()
                + register.parentages().count() + register.certificates().count() + register.moves().count() + register.migrants().count()
                + register.monthlyReturns().count();
        System.out.printf("nobody made a mistake: %d findings in %d records, %.3f for every 1,000%n", inspection.findings().size(), records,
                1_000.0 * inspection.findings().size() / records);
    }

    private static void time(Register register) {
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long rows = scan(register);
            long middle = System.nanoTime();
            look(register);
            long end = System.nanoTime();
            System.out.printf("%d rows gone through in %d ms, with all checks in %d ms (%.1f times)%n", rows, (middle - start) / 1_000_000,
                    (end - middle) / 1_000_000, (double) (end - middle) / (middle - start));
        }
    }

    private static Inspection look(Register register) {
        return new QualityDesk(register, CLOCK).findings(register.office(), Progress.NONE);
    }

    /** The same tables, nothing asked. */
    private static long scan(Register register) {
        long[] rows = new long[1];
        QualityStore store = register.quality(() -> { });
        store.persons(each -> rows[0]++);
        store.parentages(each -> rows[0]++);
        store.marriages(each -> rows[0]++);
        store.births(each -> rows[0]++);
        store.certificates(each -> rows[0]++);
        store.households(each -> rows[0]++);
        store.moves((person, all) -> rows[0] += all.size());
        store.stays((person, all) -> rows[0] += all.size());
        return rows[0];
    }
}
