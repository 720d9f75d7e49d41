package cunbu.core.closing;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedPeriodTest {

    private static final Comparator<Moved> ORDER = Comparator.comparing(Moved::toString);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFrozenComesBackAsItWas(long seed) {
        Invented invented = new Invented(seed);
        Frozen frozen = invented.frozen();
        ClosedPeriod closed = ClosedPeriod.of(frozen, invented.ids(), Invented.CLOSED_ON, "clerk");

        Frozen back = closed.frozen().orElseThrow();

        assertThat(back.tally().villages()).isEqualTo(frozen.tally().villages());
        assertThat(back.tally().moves()).containsExactlyInAnyOrderElementsOf(frozen.tally().moves());
        assertThat(back.names()).isEqualTo(frozen.names());
        assertThat(back.period()).isEqualTo(frozen.period());
        assertThat(back.area()).isEqualTo(frozen.area());
        assertThat(back.bases()).isEqualTo(frozen.bases());
        List<AreaCode> places = new ArrayList<>(frozen.tally().villages().keySet());
        places.add(Invented.TOWNSHIP);
        assertThat(places).allSatisfy(place -> assertThat(back.tally().in(place)).isEqualTo(frozen.tally().in(place)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameCountsHaveTheSameDigestInWhateverOrderTheyCome(long seed) {
        Frozen frozen = new Invented(seed).frozen();
        List<Moved> moves = new ArrayList<>(frozen.tally().moves());
        moves.sort(ORDER.reversed());
        Frozen turned = new Frozen(frozen.period(), frozen.area(), frozen.bases(), frozen.names(),
                new Tally(frozen.tally().villages(), moves));

        assertThat(close(turned).closing().digest()).isEqualTo(close(frozen).closing().digest());
    }

    private static ClosedPeriod close(Frozen frozen) {
        return ClosedPeriod.of(frozen, new Invented(0).ids(), Invented.CLOSED_ON, "clerk");
    }

    @Test
    void noPartCanBeChangedWithoutTheDigestTelling() {
        ClosedPeriod closed = close(new Invented(7).frozen());
        assertThat(closed.fits()).isTrue();
        List<UnaryOperator<Closing>> changes = List.of(
                c -> new Closing(c.id(), Invented.village(1), c.fromOn(), c.toOn(), c.bases(), c.names(), c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn().minusDays(1), c.toOn(), c.bases(), c.names(), c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn().plusDays(1), c.bases(), c.names(), c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), "average ever-married one-child-women apart 29", c.names(), c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), c.bases(), c.names() + "x\ty\n", c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), c.bases(), "", c.names() + c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), c.bases(), c.names(), c.moves(), c.villages() + 1, c.digest(), c.closedOn(), c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), c.bases(), c.names(), c.moves(), c.villages(), c.digest(), LocalDate.EPOCH, c.closedBy()),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), c.bases(), c.names(), c.moves(), c.villages(), c.digest(), c.closedOn(), "other"),
                c -> new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), null, c.names(), c.moves(), c.villages(), c.digest(), c.closedOn(), c.closedBy()));

        assertThat(changes).allSatisfy(change -> assertThat(new ClosedPeriod(change.apply(closed.closing()), closed.villages()).fits()).isFalse());
    }

    @Test
    void noVillageCanBeChangedTakenAwayOrAddedWithoutTheDigestTelling() {
        ClosedPeriod closed = close(new Invented(7).frozen());
        for (int i = 0; i < closed.villages().size(); i++) {
            ClosedVillage v = closed.villages().get(i);
            assertThat(with(closed, i, new ClosedVillage(v.id(), v.closing(), v.village(), v.measures().replaceFirst("[0-9]$", "x") + "births\t1\n", v.moves())).frozen()).isEmpty();
            assertThat(with(closed, i, new ClosedVillage(v.id(), v.closing(), v.village(), v.measures(), v.moves() + "-\t-\t1\n")).frozen()).isEmpty();
            assertThat(with(closed, i, new ClosedVillage(v.id(), v.closing(), Invented.village(9), v.measures(), v.moves())).frozen()).isEmpty();
            assertThat(with(closed, i, new ClosedVillage(v.id(), v.closing(), v.village(), null, v.moves())).frozen()).isEmpty();
            List<ClosedVillage> fewer = new ArrayList<>(closed.villages());
            fewer.remove(i);
            assertThat(new ClosedPeriod(closed.closing(), fewer).fits()).isFalse();
        }
        List<ClosedVillage> twice = new ArrayList<>(closed.villages());
        twice.add(closed.villages().get(0));
        assertThat(new ClosedPeriod(closed.closing(), twice).fits()).isFalse();
    }

    private static ClosedPeriod with(ClosedPeriod closed, int at, ClosedVillage other) {
        List<ClosedVillage> villages = new ArrayList<>(closed.villages());
        villages.set(at, other);
        return new ClosedPeriod(closed.closing(), villages);
    }

    @Test
    void whatALaterVersionCountedIsPassedOver() {
        assertThat(FrozenText.measures("births\t3\nsomething-new\t7\n").counts()).containsOnlyKeys(Measure.BIRTHS);
    }
}
