package cunbu.app.indicator;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A drawing of words, lines and bars that fits itself to any size; how they look stands in the style sheet. */
abstract class Chart extends Pane {

    static final double WORD_HEIGHT = 18;

    /** Puts one mark where it belongs in a drawing of that size. */
    @FunctionalInterface
    interface Placing {
        void in(double width, double height);
    }

    private final List<Placing> placings = new ArrayList<>();

    Chart(String style) {
        getStyleClass().addAll("chart-drawing", style);
    }

    final void clear() {
        placings.clear();
        getChildren().clear();
    }

    final Label word(String text, String style) {
        return marked(new Label(text), style);
    }

    final Line line(String style) {
        return marked(new Line(), style);
    }

    final Rectangle bar(String style) {
        return marked(new Rectangle(), style);
    }

    final <N extends Node> N marked(N node, String style) {
        node.getStyleClass().add(style);
        node.setManaged(false);
        getChildren().add(node);
        return node;
    }

    final void place(Placing placing) {
        placings.add(placing);
        requestLayout();
    }

    static void put(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    static void put(Rectangle bar, double x, double y, double width, double height) {
        bar.setX(x);
        bar.setY(y);
        bar.setWidth(width);
        bar.setHeight(height);
    }

    @Override
    protected void layoutChildren() {
        placings.forEach(placing -> placing.in(getWidth(), getHeight()));
    }
}
