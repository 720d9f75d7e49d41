package cunbu.app.fx;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks before something is done that cannot be taken back; Esc and Enter say no. */
public final class Question {

    private final Texts texts;
    private final Window window;

    /** @param window in front of which it is asked */
    public Question(Texts texts, Window window) {
        this.texts = texts;
        this.window = window;
    }

    /**
     * Shows the question and returns at once.
     *
     * @param sentence already a text
     * @param act      what the button says that agrees, already a text
     * @param agreed   runs if somebody agrees
     */
    public void ask(String sentence, String act, Runnable agreed) {
        ask(sentence, act, agreed, Map.of());
    }

    /**
     * The same with one more way out.
     *
     * @param instead what the third button says, already a text
     * @param other   runs if somebody presses it
     */
    public void ask(String sentence, String act, Runnable agreed, String instead, Runnable other) {
        ask(sentence, act, agreed, Map.of(new ButtonType(instead, ButtonData.LEFT), other));
    }

    private void ask(String sentence, String act, Runnable agreed, Map<ButtonType, Runnable> others) {
        ButtonType no = new ButtonType(texts.get("question.no"), ButtonData.CANCEL_CLOSE);
        ButtonType yes = new ButtonType(act, ButtonData.OTHER);
        Alert alert = new Alert(Alert.AlertType.NONE, null, yes, no);
        alert.getButtonTypes().addAll(others.keySet());
        alert.initOwner(window);
        alert.setTitle(act);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("problem");
        alert.getDialogPane().setContent(words);
        alert.getDialogPane().lookupButton(no).setId("no");
        alert.getDialogPane().lookupButton(yes).setId("yes");
        others.keySet().forEach(each -> alert.getDialogPane().lookupButton(each).setId("instead"));
        alert.resultProperty().addListener((at, before, answer) -> {
            if (answer == yes) {
                agreed.run();
            }
            Optional.ofNullable(answer).map(others::get).ifPresent(Runnable::run);
        });
        Style.dress(alert.getDialogPane());
        alert.show();
        alert.getDialogPane().lookupButton(no).requestFocus();
    }
}
