package cunbu.app.indicator;

import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.AreaCode;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One indicator in all parts of an area: a dot for the value, a line for its interval, and the value of the whole as a plumb line. */
final class RangeChart extends VBox {

    private final Function<AreaCode, String> nameOf;

    RangeChart(Function<AreaCode, String> nameOf) {
        this.nameOf = nameOf;
        getStyleClass().add("range-chart");
    }

    void show(Overview overview, Indicator indicator) {
        // The sum of a plain count lies far from its parts and says nothing of them.
        Figure whole = overview.whole().of(indicator).denominator() == null ? null : overview.whole().of(indicator);
        RangeScale scale = RangeScale.of(whole, overview.parts().stream().map(part -> part.of(indicator)).toList());
        getChildren().setAll(overview.parts().stream().map(part -> row(part, indicator, scale)).toList());
    }

    private HBox row(AreaFigures part, Indicator indicator, RangeScale scale) {
        Figure figure = part.of(indicator);
        Label name = new Label(nameOf.apply(part.area()));
        name.getStyleClass().add("chart-name");
        Label value = new Label(FigureWords.value(figure));
        value.getStyleClass().add("chart-value");
        RangeLine line = new RangeLine(figure, scale);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(name, line, value);
        row.getStyleClass().add("chart-row");
        if (figure.few()) {
            row.getStyleClass().add("few");
        }
        row.setAccessibleText(name.getText() + " " + value.getText() + " " + FigureWords.interval(figure));
        return row;
    }
}
