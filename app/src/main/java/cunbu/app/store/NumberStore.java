package cunbu.app.store;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Opening;
import cunbu.core.indicator.Side;
import cunbu.core.indicator.Split;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the numbers of figures into what stands behind them, by the definitions by which {@link MeasureStore} counts. */
public final class NumberStore {

    private record Asked(Period period, AreaCode area, Bases bases) {
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final MeasureStore measures;

    NumberStore(MeasureStore measures) {
        this.measures = measures;
    }

    /** The bases that the office has chosen for figures of that period. */
    public Bases bases(Period period) {
        return measures.bases(period);
    }

    /**
     * What stands behind that side of the figure.
     *
     * @throws java.util.NoSuchElementException for the denominator of an indicator that has none
     */
    public Opened open(Indicator indicator, Side side, Period period, AreaCode area, Bases bases, Progress progress) {
        Tally tally = measures.count(period, bases, parts(indicator, bases), progress);
        Figure figure = Figure.of(indicator, tally.in(area), null, bases);
        List<Item> items = indicator.opensInto() == Opening.TOTALS ? totals(indicator, side, area, tally, bases)
                : people(indicator, side, new Asked(period, area, bases));
        return new Opened(indicator, side, area, period, count(figure, side, items), items, figure.notes());
    }

    private static Set<Measure> parts(Indicator indicator, Bases bases) {
        return indicator.measures(bases).flatMap(measure -> Stream.concat(Stream.of(measure), Measures.parts(measure).stream()))
                .collect(Collectors.toSet());
    }

    private static BigDecimal count(Figure figure, Side side, List<Item> items) {
        BigDecimal shown = side == Side.DENOMINATOR ? figure.rate().denominator() : figure.rate().numerator();
        boolean allKnown = items.stream().map(Item::share).allMatch(Objects::nonNull);
        return allKnown && (shown != null || side == Side.LEFT_OUT) ? items.stream().map(Item::share).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    private List<Item> people(Indicator indicator, Side side, Asked asked) {
        if (side == Side.DENOMINATOR) {
            return split(indicator.denominator(asked.bases).orElseThrow(), asked).counted();
        }
        Split numerator = split(indicator.numerator(), asked);
        Split whole = indicator.less().map(less -> numerator.and(split(less, asked).times(BigDecimal.ONE.negate()))).orElse(numerator);
        return side == Side.NUMERATOR ? whole.counted() : whole.leftOut();
    }

    private Split split(Measure measure, Asked asked) {
        if (measure == Measure.AVERAGE_POPULATION) {
            return split(Measure.OPENING_POPULATION, asked).times(HALF).and(split(Measure.CLOSING_POPULATION, asked).times(HALF));
        }
        return measures.split(measure, asked.period, asked.bases, asked.area);
    }

    private static List<Item> totals(Indicator indicator, Side side, AreaCode area, Tally tally, Bases bases) {
        return tally.villages().keySet().stream().filter(village -> village.within(area))
                .map(village -> total(side, village, Figure.of(indicator, tally.in(village), null, bases))).toList();
    }

    private static Item total(Side side, AreaCode village, Figure figure) {
        BigDecimal above = figure.rate().numerator();
        BigDecimal below = figure.rate().denominator();
        BigDecimal total = switch (side) {
            case NUMERATOR -> above;
            case DENOMINATOR -> below;
            case LEFT_OUT -> above == null || below == null || above.compareTo(below) > 0 ? null : below.subtract(above);
        };
        Optional<Note> note = figure.notes().stream().findFirst();
        return new Item(null, null, village, total, null, total == null ? note.orElseThrow() : null);
    }
}
