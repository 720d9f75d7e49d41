package cunbu.app.indicator;

import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Interval;
import java.math.BigDecimal;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** One line of the chart. */
final class RangeLine extends Pane {

    private static final double RADIUS = 4;

    private final RangeScale scale;
    private final Line whole = new Line();
    private final Line range = new Line();
    private final Circle dot = new Circle(RADIUS);
    private final Interval interval;
    private final double value;

    RangeLine(Figure figure, RangeScale scale) {
        this.scale = scale;
        this.interval = figure.interval().orElse(null);
        this.value = figure.value().map(BigDecimal::doubleValue).orElse(Double.NaN);
        getStyleClass().add("range-line");
        whole.getStyleClass().add("whole");
        range.getStyleClass().add("range");
        dot.getStyleClass().add("dot");
        whole.setVisible(!Double.isNaN(scale.whole()));
        range.setVisible(interval != null);
        dot.setVisible(!Double.isNaN(value));
        getChildren().addAll(whole, range, dot);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        place(whole, scale.whole(), scale.whole(), 0, getHeight());
        if (interval != null) {
            place(range, interval.low(), interval.high(), middle, middle);
        }
        dot.setCenterX(x(value));
        dot.setCenterY(middle);
    }

    private void place(Line line, double from, double to, double top, double bottom) {
        line.setStartX(x(from));
        line.setEndX(x(to));
        line.setStartY(top);
        line.setEndY(bottom);
    }

    private double x(double at) {
        return RADIUS + (getWidth() - 2 * RADIUS) * scale.at(at);
    }
}
