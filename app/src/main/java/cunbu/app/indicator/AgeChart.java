package cunbu.app.indicator;

import cunbu.core.indicator.Pyramid;
import cunbu.core.indicator.Pyramid.Group;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** An age pyramid: a row for each group, the oldest on top, men to the left and women to the right of their ages, the numbers at the ends of the bars. */
final class AgeChart extends Chart {

    private static final double MIDDLE = 64;
    private static final double NUMBER = 56;
    private static final double TOP = 22;
    private static final double BOTTOM = 20;
    private static final double TIGHT = 12;
    private static final int STEPS = 4;
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final String men;
    private final String women;
    private final String ages;
    private final Function<Group, String> nameOf;
    private Axis axis;
    private int rows;

    /** @param men what stands over the bars to the left, with its unit @param ages what stands over the ages; all already texts */
    AgeChart(String men, String women, String ages, Function<Group, String> nameOf) {
        super("age-chart");
        this.men = men;
        this.women = women;
        this.ages = ages;
        this.nameOf = nameOf;
    }

    void show(Pyramid pyramid) {
        clear();
        List<Group> groups = pyramid.groups();
        rows = groups.size();
        axis = Axis.counts(groups.stream().mapToLong(group -> Math.max(group.men(), group.women())).max().orElse(0), STEPS);
        heads();
        axis.ticks().forEach(this::tick);
        for (int i = 0; i < rows; i++) {
            row(groups.get(i), rows - 1 - i);
        }
        setAccessibleText(groups.stream().map(group -> nameOf.apply(group) + ": " + men + " " + group.men() + ", " + women + " " + group.women())
                .collect(Collectors.joining("; ")));
    }

    private void heads() {
        Label left = word(men, "left-head");
        Label right = word(women, "right-head");
        Label middle = word(ages, "axis-name");
        place((width, height) -> {
            left.resizeRelocate(0, 0, (width - MIDDLE) / 2 - 8, WORD_HEIGHT);
            right.resizeRelocate((width + MIDDLE) / 2 + 8, 0, (width - MIDDLE) / 2 - 8, WORD_HEIGHT);
            middle.resizeRelocate(width / 2 - 60, 0, 120, WORD_HEIGHT);
        });
    }

    private void tick(BigDecimal tick) {
        for (int side : new int[] {-1, 1}) {
            Line grid = line("grid");
            Label word = word(Axis.word(tick), "axis-name");
            place((width, height) -> {
                double x = x(side, tick.doubleValue(), width);
                put(grid, x, TOP, x, height - BOTTOM);
                word.resizeRelocate(x - 40, height - BOTTOM + 2, 80, WORD_HEIGHT);
            });
        }
    }

    private void row(Group group, int row) {
        Label age = word(nameOf.apply(group), "axis-name");
        place((width, height) -> age.resizeRelocate((width - MIDDLE) / 2, middle(row, height) - WORD_HEIGHT / 2, MIDDLE, WORD_HEIGHT));
        side(-1, group.men(), "men", row);
        side(1, group.women(), "women", row);
    }

    private void side(int side, long count, String style, int row) {
        Rectangle bar = bar(style);
        Label number = word(FigureWords.plain(count), side < 0 ? "left-number" : "right-number");
        place((width, height) -> {
            double from = x(side, 0, width);
            double to = x(side, count, width);
            double thick = Math.max(1, slot(height) - 3);
            put(bar, Math.min(from, to), middle(row, height) - thick / 2, Math.abs(to - from), thick);
            number.resizeRelocate(side < 0 ? to - NUMBER - 4 : to + 4, middle(row, height) - WORD_HEIGHT / 2, NUMBER, WORD_HEIGHT);
        });
    }

    /** In a small window the rows stand so close that the words must be smaller. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        pseudoClassStateChanged(CLOSE, rows > 0 && slot(getHeight()) < TIGHT);
    }

    private double slot(double height) {
        return (height - TOP - BOTTOM) / rows;
    }

    private double middle(int row, double height) {
        return TOP + slot(height) * (row + 0.5);
    }

    private double x(int side, double value, double width) {
        double length = (width - MIDDLE) / 2 - NUMBER;
        return width / 2 + side * (MIDDLE / 2 + length * axis.at(value));
    }
}
