package cunbu.app.award;

import javafx.scene.control.TableCell;

/** A number of things that wait: nothing where there is none, dots where nobody has counted yet. */
final class CountCell extends TableCell<WaitRow, Integer> {

    @Override
    protected void updateItem(Integer count, boolean empty) {
        super.updateItem(count, empty);
        setText(empty ? null : count == null ? "…" : count == 0 ? "" : count.toString());
    }
}
