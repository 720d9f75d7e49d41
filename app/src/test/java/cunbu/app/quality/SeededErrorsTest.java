package cunbu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.quality.Seeder.Seeded;
import cunbu.app.sample.InventedCounty;
import cunbu.app.sample.PracticeCounty;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Check;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a practice township nothing is found; and when every mistake has been made in it, exactly these are. */
class SeededErrorsTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824204000");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2009-10-12T04:00:00Z"), ZoneOffset.UTC);
    private static final long SEED = 4;
    /** The first is a matter of the day alone; the second of what the register counts beside the form. */
    private static final Set<Check> NOT_SEEDED = EnumSet.of(Check.RETURNS_OVERDUE, Check.RETURN_DIFFERS);

    @TempDir
    Path folder;

    @Test
    void whatWasDoneWrongIsFoundAndNothingElse() {
        Path file = folder.resolve("township.cunbu");
        new PracticeCounty(Practice.REGISTERS).make(file, Practice.passphrase(), new PracticeCounty.Order(TOWNSHIP, 1, InventedCounty.USUAL_SEED), CLOCK,
                Progress.NONE);
        try (Register register = Practice.REGISTERS.open(file, null, Practice.passphrase(), CLOCK)) {
            assertThat(found(register)).isEmpty();

            Seeder seeder = new Seeder(register, SEED);
            seeder.plant(1);
            List<Seeded> seeded = seeder.plantShares();
            assertThat(found(register)).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(Set.copyOf(seeded));
            assertThat(seeded.stream().map(Seeded::check).collect(Collectors.toSet())).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NOT_SEEDED)));
        }
    }

    private static Set<Seeded> found(Register register) {
        return QualityBenchmark.told(new QualityDesk(register, CLOCK).findings(TOWNSHIP, Progress.NONE).findings());
    }
}
