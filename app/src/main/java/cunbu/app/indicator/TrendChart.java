package cunbu.app.indicator;

import cunbu.app.indicator.YearsView.Year;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Interval;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** One indicator over some years: a dot for each value, an upright line for its interval, a line from year to year; a gap where a year is unknown. */
final class TrendChart extends Chart {

    private static final double LEFT = 56;
    private static final double RIGHT = 16;
    private static final double TOP = 24;
    private static final double BOTTOM = 24;
    private static final double RADIUS = 4;
    private static final int STEPS = 5;

    private final Function<Period, String> nameOf;
    private Axis axis;
    private int years;

    TrendChart(Function<Period, String> nameOf) {
        super("trend-chart");
        this.nameOf = nameOf;
    }

    /** @param all the earliest first @param unit what stands over the axis */
    void show(List<Year> all, String unit) {
        clear();
        years = all.size();
        axis = axis(all.stream().flatMap(year -> year.known().stream()).toList());
        frame(unit);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).known().isPresent() && all.get(i).known().isPresent()) {
                step(all.get(i - 1).figure(), all.get(i).figure(), i);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            year(all.get(i), i);
        }
        setAccessibleText(all.stream().map(year -> nameOf.apply(year.period()) + " " + value(year)).collect(Collectors.joining(", ")));
    }

    private static Axis axis(List<Figure> figures) {
        double[] ends = figures.stream().flatMapToDouble(figure -> DoubleStream.concat(figure.value().stream().mapToDouble(BigDecimal::doubleValue),
                figure.interval().stream().flatMapToDouble(range -> DoubleStream.of(range.low(), range.high())))).sorted().toArray();
        return ends.length == 0 ? Axis.over(0, 1, STEPS) : Axis.over(ends[0], ends[ends.length - 1], STEPS);
    }

    private void frame(String unit) {
        Label over = word(unit, "axis-title");
        place((width, height) -> over.resizeRelocate(0, 0, LEFT - 6, WORD_HEIGHT));
        for (BigDecimal tick : axis.ticks()) {
            Line grid = line("grid");
            Label word = word(Axis.word(tick), "axis-tick");
            place((width, height) -> {
                double y = y(tick.doubleValue(), height);
                put(grid, LEFT, y, width - RIGHT, y);
                word.resizeRelocate(0, y - WORD_HEIGHT / 2, LEFT - 6, WORD_HEIGHT);
            });
        }
    }

    private void year(Year year, int at) {
        Label name = word(nameOf.apply(year.period()), "axis-name");
        place((width, height) -> name.resizeRelocate(x(at, width) - slot(width) / 2, height - BOTTOM + 4, slot(width), WORD_HEIGHT));
        Label value = word(value(year), "mark-value");
        if (year.known().isEmpty()) {
            place((width, height) -> value.resizeRelocate(x(at, width) - 12, (height - BOTTOM + TOP) / 2, 60, WORD_HEIGHT));
            return;
        }
        year.figure().interval().ifPresent(range -> interval(range, year.figure().few(), at));
        Circle dot = marked(new Circle(RADIUS), "dot");
        double number = year.figure().value().orElseThrow().doubleValue();
        if (year.figure().few()) {
            List.of(dot, value).forEach(each -> each.getStyleClass().add("few"));
        }
        place((width, height) -> {
            dot.setCenterX(x(at, width));
            dot.setCenterY(y(number, height));
            value.resizeRelocate(x(at, width) + 7, y(number, height) - WORD_HEIGHT, 70, WORD_HEIGHT);
        });
    }

    private void interval(Interval range, boolean few, int at) {
        Line whisker = line("range");
        if (few) {
            whisker.getStyleClass().add("few");
        }
        place((width, height) -> put(whisker, x(at, width), y(range.low(), height), x(at, width), y(range.high(), height)));
    }

    private void step(Figure before, Figure now, int at) {
        Line step = line("step");
        double from = before.value().orElseThrow().doubleValue();
        double to = now.value().orElseThrow().doubleValue();
        place((width, height) -> put(step, x(at - 1, width), y(from, height), x(at, width), y(to, height)));
    }

    private static String value(Year year) {
        return year.figure() == null ? "…" : year.known().map(FigureWords::value).orElse(FigureWords.UNKNOWN);
    }

    private double slot(double width) {
        return (width - LEFT - RIGHT) / years;
    }

    private double x(int at, double width) {
        return LEFT + slot(width) * (at + 0.5);
    }

    private double y(double value, double height) {
        return height - BOTTOM - (height - TOP - BOTTOM) * axis.at(value);
    }
}
