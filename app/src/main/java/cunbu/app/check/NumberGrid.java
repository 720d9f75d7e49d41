package cunbu.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names with two numbers each, typed like a column of a spreadsheet: Enter and the arrows go up and down, Tab goes across. */
final class NumberGrid extends GridPane {

    /** One line. @param id of the first field; the second one's ends with {@code -2} */
    record Row(String id, String name, StringProperty first, StringProperty second) {
    }

    private static final double FIELD_WIDTH = 104;

    private final List<NumberField> firsts = new ArrayList<>();
    private final List<NumberField> seconds = new ArrayList<>();
    private final ScrollPane pane;

    /** @param titles of the two columns, for who hears the fields instead of seeing them */
    NumberGrid(List<Row> rows, List<String> titles, Predicate<String> block, ScrollPane pane) {
        this.pane = pane;
        getStyleClass().add("number-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, column(), column());
        for (Row row : rows) {
            int at = firsts.size();
            Label label = new Label(row.name());
            firsts.add(field(row.id(), row.name() + " " + titles.get(0), row.first(), block));
            seconds.add(field(row.id() + "-2", row.name() + " " + titles.get(1), row.second(), block));
            label.setLabelFor(firsts.get(at));
            addRow(at, label, firsts.get(at), seconds.get(at));
        }
        pane.setContent(this);
    }

    private static ColumnConstraints column() {
        ColumnConstraints column = new ColumnConstraints(FIELD_WIDTH);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private NumberField field(String id, String name, StringProperty value, Predicate<String> block) {
        NumberField field = new NumberField(id, name, value, block);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        field.focusedProperty().addListener((at, before, focused) -> {
            if (focused) {
                reveal(field);
            }
        });
        return field;
    }

    NumberField first() {
        return firsts.get(0);
    }

    private void move(KeyEvent key) {
        int step = switch (key.getCode()) {
            case ENTER, DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (step != 0 && !key.isShortcutDown()) {
            List<NumberField> column = firsts.contains(key.getSource()) ? firsts : seconds;
            int next = column.indexOf(key.getSource()) + step;
            if (next >= 0 && next < column.size()) {
                column.get(next).requestFocus();
            }
            key.consume();
        }
    }

    /** Scrolls so far that the field is seen. */
    private void reveal(Node field) {
        double hidden = getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds at = field.getBoundsInParent();
        double top = pane.getVvalue() * hidden;
        if (at.getMinY() < top) {
            pane.setVvalue(at.getMinY() / hidden);
        } else if (at.getMaxY() > top + pane.getViewportBounds().getHeight()) {
            pane.setVvalue((at.getMaxY() - pane.getViewportBounds().getHeight()) / hidden);
        }
    }
}
