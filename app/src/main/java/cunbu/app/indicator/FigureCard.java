package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Targets;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One figure with last year, change, interval and denominator; pressed, it is the one that the chart shows, and Enter or a double click opens it. */
final class FigureCard extends ToggleButton {

    FigureCard(Figure figure, Targets targets, FigureWords words, Texts texts, Runnable open) {
        String name = texts.of(figure.indicator());
        String value = FigureWords.value(figure);
        Label unit = label(words.unit(figure.indicator()), "quiet");
        unit.setVisible(figure.value().isPresent());
        HBox number = new HBox(label(value, "figure"), unit);
        number.getStyleClass().add("number-line");
        VBox lines = new VBox(label(name, "card-name"), number,
                label(texts.get("figures.lastYear", FigureWords.before(figure), FigureWords.change(figure)), "quiet"),
                label(figure.interval().isPresent() ? texts.get("figures.interval", FigureWords.interval(figure)) : "", "quiet"));
        String target = targets.of(figure.indicator()).map(wanted -> words.target(wanted, figure)).orElse("");
        words.counts(figure).lines().forEach(line -> lines.getChildren().add(label(line, "quiet")));
        if (!target.isEmpty()) {
            lines.getChildren().add(label(target, "quiet"));
        }
        setGraphic(lines);
        setId("card-" + figure.indicator().code());
        getStyleClass().addAll("card", "figure-card");
        if (figure.few()) {
            getStyleClass().add("few");
        }
        setAccessibleText(name + " " + value + " " + words.unit(figure.indicator()) + " " + words.counts(figure) + " " + target);
        setAccessibleHelp(words.notes(figure));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                open.run();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open.run();
            }
        });
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
