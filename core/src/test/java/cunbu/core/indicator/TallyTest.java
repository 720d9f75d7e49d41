package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final AreaCode TOWN = new AreaCode("530824101000");
    private static final AreaCode ONE = new AreaCode("530824101001");
    private static final AreaCode TWO = new AreaCode("530824101200");
    private static final AreaCode OTHER_TOWN = new AreaCode("530824102201");
    private static final AreaCode FAR = new AreaCode("440100000000");

    @Test
    void villagesAddUp() {
        Tally tally = tally(Counted.of("births=3 opening-population=100 closing-population=101"),
                Counted.of("births=4 opening-population=100 closing-population=100"), Counted.of("births=5"), List.of());

        assertThat(tally.in(TOWN).get(Measure.BIRTHS)).contains(new BigDecimal(7));
        assertThat(tally.in(COUNTY).get(Measure.BIRTHS)).contains(new BigDecimal(12));
        assertThat(tally.in(ONE).get(Measure.AVERAGE_POPULATION).orElseThrow()).isEqualByComparingTo("100.5");
        assertThat(tally.in(TOWN).get(Measure.AVERAGE_POPULATION).orElseThrow()).isEqualByComparingTo("200.5");
    }

    @Test
    void aMoveWithinAnAreaIsNoneForThatArea() {
        Measures none = Counted.of("births=0");
        Tally tally = tally(none, none, none,
                List.of(new Moved(ONE, TWO, 5), new Moved(TWO, OTHER_TOWN, 3), new Moved(FAR, ONE, 2), new Moved(TWO, null, 1)));

        assertMoves(tally, ONE, 2, 5);
        assertMoves(tally, TWO, 5, 4);
        assertMoves(tally, TOWN, 2, 4);
        assertMoves(tally, COUNTY, 2, 1);
    }

    @Test
    void aVillageWithoutAReturnMakesTheSumUnknownAndIsNamed() {
        Measures silent = new Measures(Map.of(), Map.of(Measure.IUD, Note.of("returnMissing", "iud", "2009-09")));
        Tally tally = tally(Counted.of("iud=4"), silent, Counted.of("iud=5"), List.of());

        assertThat(tally.in(TOWN).get(Measure.IUD)).isEmpty();
        assertThat(tally.in(TOWN).reason(Measure.IUD)).isEqualTo(Note.of("villagesMissing", "iud", 1, 2, TWO));
        assertThat(tally.in(TWO).reason(Measure.IUD)).isEqualTo(Note.of("returnMissing", "iud", "2009-09"));
        assertThat(tally.in(OTHER_TOWN).get(Measure.IUD)).contains(new BigDecimal(5));
    }

    @Test
    void whatNoVillageCountsIsUnknownEverywhere() {
        Tally tally = tally(Counted.of("iud=4"), Counted.of("iud=4"), Counted.of("iud=4"), List.of());

        assertThat(tally.in(COUNTY).get(Measure.FILES_CHECKED)).isEmpty();
        assertThat(tally.in(COUNTY).reason(Measure.FILES_CHECKED)).isEqualTo(Note.of("measureUnknown", "files-checked"));
    }

    private static Tally tally(Measures one, Measures two, Measures otherTown, List<Moved> moves) {
        return new Tally(new TreeMap<>(Map.of(ONE, one, TWO, two, OTHER_TOWN, otherTown)), moves);
    }

    private static void assertMoves(Tally tally, AreaCode area, int in, int out) {
        assertThat(tally.in(area).get(Measure.MOVED_IN)).contains(new BigDecimal(in));
        assertThat(tally.in(area).get(Measure.MOVED_OUT)).contains(new BigDecimal(out));
    }
}
