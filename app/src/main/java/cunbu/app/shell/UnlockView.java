package cunbu.app.shell;

import cunbu.app.fx.Texts;
import java.io.File;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/** The first screen of every day: the register, the user, the passphrase. */
final class UnlockView {

    private final UnlockViewModel model;
    private final Texts texts;
    private final Runnable firstRun;

    @FXML private ComboBox<Path> register;
    @FXML private TextField user;
    @FXML private PasswordField passphrase;
    @FXML private Label problem;
    @FXML private Button open;
    @FXML private Button language;

    UnlockView(UnlockViewModel model, Texts texts, Runnable firstRun) {
        this.model = model;
        this.texts = texts;
        this.firstRun = firstRun;
    }

    @FXML
    private void initialize() {
        register.getItems().setAll(model.known());
        register.setConverter(new FileName());
        register.valueProperty().bindBidirectional(model.register);
        user.textProperty().bindBidirectional(model.user);
        passphrase.textProperty().bindBidirectional(model.passphrase);
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(model.problem.isNotEmpty());
        open.disableProperty().bind(model.opening.or(model.register.isNull()));
        language.setText(texts.get("shell.otherLanguage"));
        model.problem.addListener((at, before, sentence) -> passphrase.requestFocus());
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("shell.register"), "*.cunbu"));
        File file = chooser.showOpenDialog(open.getScene().getWindow());
        if (file != null) {
            model.register.set(file.toPath());
        }
    }

    @FXML
    private void another() {
        firstRun.run();
    }

    @FXML
    private void switchLanguage() {
        texts.speak(texts.language().other());
    }

    private static final class FileName extends StringConverter<Path> {
        @Override
        public String toString(Path file) {
            return file == null ? "" : file.getFileName().toString();
        }

        @Override
        public Path fromString(String text) {
            return null;
        }
    }
}
