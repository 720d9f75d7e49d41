package cunbu.app.shell;

import cunbu.app.fx.Style;
import cunbu.app.fx.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks whether what is half-typed may be lost; Esc and Enter say no. */
final class LeaveQuestion {

    private final Texts texts;
    private final Window window;

    /** @param window in front of which it is asked */
    LeaveQuestion(Texts texts, Window window) {
        this.texts = texts;
        this.window = window;
    }

    /** @param leave runs if it may */
    void ask(Runnable leave) {
        ButtonType stay = new ButtonType(texts.get("shell.stay"), ButtonData.CANCEL_CLOSE);
        ButtonType lose = new ButtonType(texts.get("shell.lose"), ButtonData.OTHER);
        Alert alert = new Alert(Alert.AlertType.NONE, null, lose, stay);
        alert.initOwner(window);
        alert.setTitle(texts.get("shell.unsaved"));
        Label sentence = new Label(texts.get("shell.unsaved"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("problem");
        alert.getDialogPane().setContent(sentence);
        alert.getDialogPane().setId("unsaved");
        alert.getDialogPane().lookupButton(stay).setId("stay");
        alert.getDialogPane().lookupButton(lose).setId("lose");
        alert.resultProperty().addListener((at, before, answer) -> {
            if (answer == lose) {
                leave.run();
            }
        });
        Style.dress(alert.getDialogPane());
        alert.show();
        alert.getDialogPane().lookupButton(stay).requestFocus();
    }
}
