package cunbu.app.check;

import cunbu.app.fx.Texts;
import cunbu.core.report.Verdict;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/** A verdict as a word that stands out the more the worse it is. */
final class VerdictCell<S> extends TableCell<S, Verdict> {

    private final Texts texts;
    private final Label word = new Label();

    VerdictCell(Texts texts) {
        this.texts = texts;
        setGraphic(word);
    }

    @Override
    protected void updateItem(Verdict verdict, boolean empty) {
        super.updateItem(verdict, empty);
        word.setVisible(!empty && verdict != null);
        if (word.isVisible()) {
            word.setText(texts.of(verdict));
            word.getStyleClass().setAll("label", "verdict", verdict.code().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
