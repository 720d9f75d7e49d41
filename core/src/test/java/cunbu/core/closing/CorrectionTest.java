package cunbu.core.closing;

import static cunbu.core.closing.Invented.tally;
import static cunbu.core.closing.Invented.village;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @Test
    void onlyWhatIsCountedOtherwiseTodayIsACorrection() {
        Tally closed = tally(Map.of(village(1), Map.of(Measure.BIRTHS, 3, Measure.DEATHS, 2), village(2), Map.of(Measure.BIRTHS, 1)));
        Tally today = tally(Map.of(village(1), Map.of(Measure.BIRTHS, 4, Measure.DEATHS, 2), village(2), Map.of(Measure.BIRTHS, 1)));

        List<Correction> found = Correction.between(closed, today);

        assertThat(found).containsExactly(new Correction(village(1), Measure.BIRTHS, new BigDecimal(3), new BigDecimal(4)));
        assertThat(found.get(0).difference()).contains(ONE);
        assertThat(Correction.between(closed, closed)).isEmpty();
    }

    @Test
    void whatWasUnknownOrBecomesUnknownHasNoDifference() {
        Tally closed = tally(Map.of(village(1), Map.of(Measure.BIRTHS, 0)));
        Tally today = tally(Map.of(village(1), Map.of(Measure.DEATHS, 0)));

        assertThat(Correction.between(closed, today)).containsExactly(
                new Correction(village(1), Measure.DEATHS, null, BigDecimal.ZERO), new Correction(village(1), Measure.BIRTHS, BigDecimal.ZERO, null));
        assertThat(Correction.between(closed, today)).allSatisfy(each -> assertThat(each.difference()).isEmpty());
    }

    @Test
    void whatFollowsFromOtherMeasuresIsNotCorrectedASecondTime() {
        Tally closed = tally(Map.of(village(1), Map.of(Measure.OPENING_POPULATION, 10, Measure.CLOSING_POPULATION, 12)));
        Tally today = tally(Map.of(village(1), Map.of(Measure.OPENING_POPULATION, 10, Measure.CLOSING_POPULATION, 14)));

        assertThat(Correction.between(closed, today)).extracting(Correction::measure).containsExactly(Measure.CLOSING_POPULATION);
    }

    @Test
    void aMoveEnteredLaterCorrectsBothVillages() {
        Tally closed = tally(Map.of(village(1), Map.of(), village(2), Map.of()));
        Tally today = new Tally(closed.villages(), List.of(new Moved(village(1), village(2), 1)));

        assertThat(Correction.between(closed, today)).containsExactly(new Correction(village(1), Measure.MOVED_OUT, BigDecimal.ZERO, ONE),
                new Correction(village(2), Measure.MOVED_IN, BigDecimal.ZERO, ONE));
    }

    @Test
    void aVillageThatWasNotThereIsCorrectedFromUnknown() {
        Tally closed = tally(Map.of(village(1), Map.of(Measure.BIRTHS, 1)));
        Tally today = tally(Map.of(village(1), Map.of(Measure.BIRTHS, 1), village(2), Map.of(Measure.BIRTHS, 2)));

        assertThat(Correction.between(closed, today)).contains(new Correction(village(2), Measure.BIRTHS, null, new BigDecimal(2)));
    }
}
