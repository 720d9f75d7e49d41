package cunbu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.quality.Seeder.Seeded;
import cunbu.app.sample.InventedCounty;
import cunbu.app.sample.PracticeCounty;
import cunbu.app.store.Practice;
import cunbu.app.store.QualityStore;
import cunbu.app.store.Register;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.quality.Balance;
import cunbu.core.quality.BalanceBook;
import cunbu.core.quality.Check;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            Stream.of(2008, 2009).map(Period::statisticalYear).forEach(year -> assertThat(balances(register, year)).isEqualTo(counted(register, year)));
        }
    }

    private static Map<AreaCode, Balance> balances(Register register, Period year) {
        BalanceBook book = new BalanceBook(Map.of(year, register.measures().bases(year)));
        Known known = new Known(year.last());
        QualityStore store = register.quality(() -> { });
        store.persons(known::add);
        store.moves(known.moves::put);
        store.births(book::birth);
        known.everybody().forEach(person -> book.person(person, known.moves.getOrDefault(person.id(), List.of())));
        known.moves.values().forEach(moves -> moves.forEach(book::move));
        return villages(register).collect(Collectors.toMap(Function.identity(), village -> book.of(village, year)));
    }

    /** As the figures count. */
    private static Map<AreaCode, Balance> counted(Register register, Period year) {
        Tally tally = register.measures().count(year, Progress.NONE);
        return villages(register).collect(Collectors.toMap(Function.identity(), village -> {
            Function<Measure, Long> of = measure -> tally.in(village).get(measure).orElseThrow().longValueExact();
            return new Balance(year, of.apply(Measure.OPENING_POPULATION), of.apply(Measure.BIRTHS), of.apply(Measure.DEATHS), of.apply(Measure.MOVED_IN),
                    of.apply(Measure.MOVED_OUT), of.apply(Measure.CLOSING_POPULATION));
        }));
    }

    private static Stream<AreaCode> villages(Register register) {
        return register.areas().all().stream().map(Area::code).filter(code -> code.level() == Level.VILLAGE && code.within(TOWNSHIP));
    }

    private static Set<Seeded> found(Register register) {
        return QualityBenchmark.told(new QualityDesk(register, CLOCK).findings(TOWNSHIP, Progress.NONE).findings());
    }
}
