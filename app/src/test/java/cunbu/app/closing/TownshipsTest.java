package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.TwoVillages;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Frozen;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a county sees of its townships' closings. */
class TownshipsTest {

    @TempDir
    Path folder;

    @Test
    void theCountySeesWhichTownshipsHaveClosedWithHowManyVillagesAndWhatWasCorrectedSince() throws IOException {
        try (TwoVillages county = TwoVillages.ofTheCounty(folder)) {
            ClosingDesk desk = new ClosingDesk(county.register(), Practice.CLOCK);
            AreaCode village = desk.areas().stream().map(area -> area.code()).filter(code -> code.within(TOWNSHIP) && !code.equals(TOWNSHIP)).findFirst().orElseThrow();
            comesFrom(TOWNSHIP, desk, county.register());

            List<Township> seen = new Townships(desk).of(YEAR, Progress.NONE);

            assertThat(seen).hasSize(10).filteredOn(each -> each.closing() != null).singleElement().satisfies(each -> {
                assertThat(each.area().code()).isEqualTo(TOWNSHIP);
                assertThat(each.closing().villages()).isEqualTo(each.villages());
                assertThat(each.corrections()).isZero();
            });
            assertThat(seen.stream().mapToInt(Township::villages).sum()).isEqualTo(154);

            county.birth(village, "2009-01-01", Sex.MALE, 1, true);
            assertThat(new Townships(desk).of(YEAR, Progress.NONE)).filteredOn(each -> each.closing() != null).singleElement()
                    .satisfies(each -> assertThat(each.corrections()).isPositive());
            assertThat(new Townships(desk).of(YEAR.yearBefore(), Progress.NONE)).allMatch(each -> each.closing() == null);
        }
    }

    /** What the township has frozen, as if its bundle had come. */
    private static void comesFrom(AreaCode township, ClosingDesk desk, Register register) {
        Frozen all = desk.draft(YEAR, Progress.NONE).frozen();
        SortedMap<AreaCode, Measures> villages = new TreeMap<>(all.tally().villages());
        villages.keySet().removeIf(village -> !village.within(township));
        Frozen own = new Frozen(YEAR, township, all.bases(), all.names(), new Tally(villages, List.of()));
        ClosedPeriod closed = ClosedPeriod.of(own, register.closings()::newId, LocalDate.of(2009, 10, 3), "clerk");
        register.database().transaction(() -> register.closings().add(closed, Progress.NONE));
    }

    @Test
    void aClosingThatDoesNotFitIsSeenAsThatAndATownshipHasNobodyBelow() throws IOException {
        try (TwoVillages township = new TwoVillages(folder)) {
            township.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);
            township.birth(LOWER, "2009-01-01", Sex.MALE, 1, true);
            assertThat(new Townships(new ClosingDesk(township.register(), Practice.CLOCK)).of(YEAR, Progress.NONE)).isEmpty();
        }
        try (TwoVillages county = TwoVillages.ofTheCounty(folder)) {
            ClosingDesk desk = new ClosingDesk(county.register(), Practice.CLOCK);
            Closing forged = new Closing(county.register().closings().newId(), TOWNSHIP, YEAR.from(), YEAR.last(), "", "", "", 3, "0".repeat(64), YEAR.until(), "clerk");
            county.register().database().transaction(() -> county.register().closings().add(new ClosedPeriod(forged, List.of()), Progress.NONE));
            assertThat(new Townships(desk).of(YEAR, Progress.NONE)).filteredOn(each -> each.closing() != null).singleElement()
                    .satisfies(each -> assertThat(each.corrections()).isNull());
        }
    }
}
