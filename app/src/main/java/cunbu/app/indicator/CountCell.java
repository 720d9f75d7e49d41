package cunbu.app.indicator;

import javafx.scene.control.TableCell;

/** A count as people read it, its thousands apart; it is sorted and copied as the number that it is. */
final class CountCell<S> extends TableCell<S, Long> {

    @Override
    protected void updateItem(Long count, boolean empty) {
        super.updateItem(count, empty);
        setText(empty || count == null ? null : FigureWords.plain(count));
    }
}
