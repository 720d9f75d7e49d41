package cunbu.app.indicator;

import cunbu.core.indicator.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a value stands between the ends of a chart, from 0 to 1. Intervals of small numbers reach beyond the ends: they do not
 * press the others together.
 *
 * @param whole the value of the whole area; NaN if it is unknown
 */
record RangeScale(double low, double high, double whole) {

    private static final double MARGIN = 0.1;

    /** A scale that holds all values, and the intervals of those behind which many stand. @param figures the whole area first */
    static RangeScale of(List<Figure> figures) {
        double[] ends = figures.stream().flatMap(figure -> Stream.concat(figure.value().map(BigDecimal::doubleValue).stream(),
                figure.few() ? Stream.of() : figure.interval().stream().flatMap(range -> Stream.of(range.low(), range.high()))))
                .mapToDouble(each -> each).toArray();
        double low = java.util.Arrays.stream(ends).min().orElse(0);
        double high = java.util.Arrays.stream(ends).max().orElse(1);
        double margin = high > low ? (high - low) * MARGIN : Math.max(1, Math.abs(high) * MARGIN);
        double whole = figures.get(0).value().map(BigDecimal::doubleValue).orElse(Double.NaN);
        return new RangeScale(low - margin, high + margin, whole);
    }

    double at(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
