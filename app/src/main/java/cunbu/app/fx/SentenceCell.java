package cunbu.app.fx;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A sentence that goes on in a second line where the column is too narrow. */
public final class SentenceCell<S> extends TableCell<S, String> {

    private static final double BORDERS = 20;

    private final Text words = new Text();

    public SentenceCell() {
        getStyleClass().add("wrapped");
        words.getStyleClass().add("sentence");
        words.wrappingWidthProperty().bind(widthProperty().subtract(BORDERS));
        setGraphic(words);
    }

    @Override
    protected void updateItem(String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        words.setText(empty ? "" : sentence);
    }
}
