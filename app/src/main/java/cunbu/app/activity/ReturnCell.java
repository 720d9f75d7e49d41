package cunbu.app.activity;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** Shows a number with what is to be said of it; a mark stands behind the text that is being typed. */
final class ReturnCell extends TableCell<ReturnRow, Look> {

    private static final String CARET = "|";

    @Override
    protected void updateItem(Look look, boolean empty) {
        super.updateItem(look, empty);
        setText(empty || look == null ? null : look.edited() ? look.text() + CARET : look.text());
        for (Look.Mark mark : Look.Mark.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)), !empty && look != null && look.mark() == mark);
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("edited"), !empty && look != null && look.edited());
    }
}
