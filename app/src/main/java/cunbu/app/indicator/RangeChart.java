package cunbu.app.indicator;

import cunbu.app.fx.Picture;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.AreaCode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One indicator in all parts of an area: a dot for the value, a line for its interval, and the value of the whole as a plumb line. */
final class RangeChart extends VBox {

    private static final int ROWS_OF_A_SHEET = 20;

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

    /** The chart as pictures, each of so many rows that they can be read on a sheet. */
    List<Picture> stripes() {
        List<Node> rows = getChildren();
        return IntStream.iterate(0, first -> first < rows.size(), first -> first + ROWS_OF_A_SHEET).mapToObj(first -> {
            double top = rows.get(first).getBoundsInParent().getMinY();
            double bottom = rows.get(Math.min(first + ROWS_OF_A_SHEET, rows.size()) - 1).getBoundsInParent().getMaxY();
            return Picture.of(this, top, bottom - top);
        }).toList();
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
