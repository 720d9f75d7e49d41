package cunbu.app.fx;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/** The last resort, also before the first window: one plain sentence, a code, "copy details", and where the log lies. */
public final class ProblemDialog {

    private static final Logger LOG = Logger.getLogger(ProblemDialog.class.getName());

    private final Texts texts;
    private final Problems problems;
    private final Path log;

    public ProblemDialog(Texts texts, Problems problems, Path log) {
        this.texts = texts;
        this.problems = problems;
        this.log = log;
    }

    /** Shows the problem and waits until it is closed; a mistake of ours is also logged. */
    public void show(Throwable thrown) {
        Problems.Problem problem = problems.of(thrown);
        LOG.log(problem.bug() ? Level.SEVERE : Level.WARNING, () -> problem.code() + "\n" + problem.details());
        Alert alert = new Alert(Alert.AlertType.NONE);
        alert.getButtonTypes().setAll(new ButtonType(texts.get("problem.close"), ButtonData.CANCEL_CLOSE));
        alert.setTitle(texts.get("problem.title"));
        alert.getDialogPane().setContent(content(problem));
        alert.getDialogPane().setId("problem");
        Style.dress(alert.getDialogPane());
        alert.showAndWait();
    }

    private VBox content(Problems.Problem problem) {
        Label sentence = new Label(problem.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        Label code = new Label(texts.get("problem.code", problem.code()));
        VBox content = new VBox(sentence, code);
        if (problem.bug()) {
            Hyperlink copy = new Hyperlink(texts.get("problem.copyDetails"));
            copy.setOnAction(event -> copy(problem));
            Label place = new Label(texts.get("problem.log", log));
            place.setWrapText(true);
            content.getChildren().addAll(place, copy);
        }
        content.getStyleClass().add("problem");
        return content;
    }

    private static void copy(Problems.Problem problem) {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, problem.code() + "\n" + problem.details()));
    }
}
