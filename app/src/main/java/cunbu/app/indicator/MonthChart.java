package cunbu.app.indicator;

import cunbu.core.indicator.BirthMonths.Month;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Two bars for each month: this one, and paler that of a year before; the numbers on top. */
final class MonthChart extends Chart {

    private static final double LEFT = 56;
    private static final double TOP = 40;
    private static final double BOTTOM = 24;
    private static final double WIDEST = 28;
    private static final double KEY = 12;
    private static final double KEY_WORD = 120;
    private static final int STEPS = 5;

    private final String unit;
    private final String now;
    private final String before;
    private Axis axis;
    private int months;

    /** @param unit what stands over the axis @param now what the bars are called @param before what the paler ones are called; all already texts */
    MonthChart(String unit, String now, String before) {
        super("month-chart");
        this.unit = unit;
        this.now = now;
        this.before = before;
    }

    /** @param all the earliest first */
    void show(List<Month> all) {
        clear();
        months = all.size();
        axis = Axis.counts(all.stream().flatMapToLong(month -> LongStream.of(month.births(), month.before())).max().orElse(0), STEPS);
        key(now, "this-year", 0);
        key(before, "year-before", 1);
        Label over = word(unit, "axis-title");
        place((width, height) -> over.resizeRelocate(0, 0, LEFT + 20, WORD_HEIGHT));
        axis.ticks().forEach(this::tick);
        for (int i = 0; i < months; i++) {
            month(all.get(i), i);
        }
        setAccessibleText(all.stream().map(each -> each.month() + ": " + each.births() + " / " + each.before()).collect(Collectors.joining(", ")));
    }

    private void key(String text, String style, int at) {
        Rectangle colour = bar(style);
        Label word = word(text, "key-word");
        place((width, height) -> {
            double x = LEFT + 48 + at * (KEY_WORD + KEY + 8);
            put(colour, x, 3, KEY, KEY);
            word.resizeRelocate(x + KEY + 6, 0, KEY_WORD, WORD_HEIGHT);
        });
    }

    private void tick(BigDecimal tick) {
        Line grid = line("grid");
        Label word = word(Axis.word(tick), "axis-tick");
        place((width, height) -> {
            double y = y(tick.doubleValue(), height);
            put(grid, LEFT, y, width, y);
            word.resizeRelocate(0, y - WORD_HEIGHT / 2, LEFT - 6, WORD_HEIGHT);
        });
    }

    private void month(Month month, int at) {
        Label name = word(month.month().toString(), "axis-name");
        place((width, height) -> name.resizeRelocate(LEFT + slot(width) * at, height - BOTTOM + 4, slot(width), WORD_HEIGHT));
        count(month.before(), "year-before", at, -1);
        count(month.births(), "this-year", at, 1);
    }

    private void count(long births, String style, int at, int side) {
        Rectangle bar = bar(style);
        Label number = word(FigureWords.plain(births), "bar-number");
        place((width, height) -> {
            double wide = Math.min(WIDEST, slot(width) * 0.38);
            double x = LEFT + slot(width) * (at + 0.5) + (side < 0 ? -wide - 1 : 1);
            double y = y(births, height);
            put(bar, x, y, wide, height - BOTTOM - y);
            number.resizeRelocate(x + wide / 2 - 24, y - WORD_HEIGHT + 1, 48, WORD_HEIGHT);
        });
    }

    private double slot(double width) {
        return (width - LEFT) / months;
    }

    private double y(double value, double height) {
        return height - BOTTOM - (height - TOP - BOTTOM) * axis.at(value);
    }
}
