package cunbu.app.quality;

import cunbu.core.quality.Severity;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** Coloured by how sure it is that something is wrong. */
final class SeverityRow extends TableRow<QualityRow> {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warned");

    @Override
    protected void updateItem(QualityRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null;
        pseudoClassStateChanged(ERROR, shown && row.finding().severity() == Severity.ERROR);
        pseudoClassStateChanged(WARNING, shown && row.finding().severity() == Severity.WARNING);
    }
}
