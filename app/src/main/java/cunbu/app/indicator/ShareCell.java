package cunbu.app.indicator;

import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import javafx.scene.control.TableCell;

/** A share in percent: grey where few stand behind it, and sorted by its value, the unknown ones last. */
final class ShareCell<S> extends TableCell<S, ShareCell.Shown> {

    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    /** A share that shows, copies and compares as its value. */
    record Shown(Rate rate) implements Comparable<Shown> {

        private static final Comparator<BigDecimal> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

        boolean few() {
            return rate.hasValue() && rate.denominator().compareTo(FEW) < 0;
        }

        @Override
        public int compareTo(Shown other) {
            return UNKNOWN_LAST.compare(rate.in(Unit.PERCENT).orElse(null), other.rate.in(Unit.PERCENT).orElse(null));
        }

        @Override
        public String toString() {
            return rate.in(Unit.PERCENT).map(BigDecimal::toPlainString).orElse(FigureWords.UNKNOWN);
        }
    }

    @Override
    protected void updateItem(Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        getStyleClass().remove("few");
        setText(empty || shown == null ? null : shown.toString());
        if (!empty && shown != null && shown.few()) {
            getStyleClass().add("few");
        }
    }
}
