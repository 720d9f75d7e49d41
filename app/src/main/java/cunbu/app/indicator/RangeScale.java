package cunbu.app.indicator;

import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where a value stands between the ends of a chart, from 0 to 1. Intervals of small numbers reach beyond the ends: they do not
 * press the others together.
 *
 * @param whole the value of the whole area; NaN if there is none
 */
record RangeScale(double low, double high, double whole) {

    private static final double MARGIN = 0.1;

    /**
     * A scale that holds all values and the intervals behind which many stand; if all are of small numbers, then the narrowest
     * interval, so that what is chance does not look like a difference.
     *
     * @param whole null for none
     */
    static RangeScale of(Figure whole, List<Figure> parts) {
        List<Figure> all = Stream.concat(Stream.ofNullable(whole), parts.stream()).toList();
        List<Interval> many = intervals(parts.stream().filter(part -> !part.few()));
        List<Interval> shown = many.isEmpty()
                ? intervals(parts.stream()).stream().min(Comparator.comparingDouble(range -> range.high() - range.low())).stream().toList() : many;
        double[] ends = DoubleStream.concat(all.stream().flatMap(each -> each.value().stream()).mapToDouble(BigDecimal::doubleValue),
                shown.stream().flatMapToDouble(range -> DoubleStream.of(range.low(), range.high()))).sorted().toArray();
        double low = ends.length == 0 ? 0 : ends[0];
        double high = ends.length == 0 ? 1 : ends[ends.length - 1];
        double margin = high > low ? (high - low) * MARGIN : Math.max(1, Math.abs(high) * MARGIN);
        double middle = whole == null ? Double.NaN : whole.value().map(BigDecimal::doubleValue).orElse(Double.NaN);
        return new RangeScale(low - margin, high + margin, middle);
    }

    private static List<Interval> intervals(Stream<Figure> figures) {
        return figures.flatMap(figure -> figure.interval().stream()).toList();
    }

    double at(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
