package cunbu.app.indicator;

import cunbu.core.indicator.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import javafx.scene.control.TableCell;

/** A figure in the table: grey where few stand behind it, and sorted by its value, the unknown ones last. */
final class FigureCell<S> extends TableCell<S, FigureCell.Shown> {

    /** A figure that shows, copies and compares as its value. */
    record Shown(Figure figure) implements Comparable<Shown> {

        private static final Comparator<BigDecimal> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

        @Override
        public int compareTo(Shown other) {
            return UNKNOWN_LAST.compare(figure.value().orElse(null), other.figure.value().orElse(null));
        }

        @Override
        public String toString() {
            return FigureWords.value(figure);
        }
    }

    @Override
    protected void updateItem(Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        getStyleClass().remove("few");
        setText(empty || shown == null ? null : shown.toString());
        if (!empty && shown != null && shown.figure().few()) {
            getStyleClass().add("few");
        }
    }
}
