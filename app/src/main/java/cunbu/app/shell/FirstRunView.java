package cunbu.app.shell;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.place.Area;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The first run: make a register, open one, or practise. */
final class FirstRunView {

    private final FirstRunViewModel model;
    private final Jobs jobs;
    private final Texts texts;
    private final Runnable unlock;

    @FXML private TextField office;
    @FXML private TextField name;
    @FXML private PasswordField passphrase;
    @FXML private PasswordField again;
    @FXML private ComboBox<Area> practiceArea;
    @FXML private VBox practiceCard;
    @FXML private Label practiceLead;
    @FXML private Button create;
    @FXML private Button practise;
    @FXML private Button language;
    @FXML private Label problem;
    @FXML private JobLine job;

    FirstRunView(FirstRunViewModel model, Jobs jobs, Texts texts, Runnable unlock) {
        this.model = model;
        this.jobs = jobs;
        this.texts = texts;
        this.unlock = unlock;
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.text("office", office, model.office);
        fields.text("name", name, model.name);
        fields.text("passphrase", passphrase, model.passphrase);
        fields.text("again", again, model.again);
        fields.show(model.refusals, model.warnings);
        practiceCard.setVisible(!model.practiceAreas().isEmpty());
        practiceCard.setManaged(practiceCard.isVisible());
        practiceLead.setText(texts.get("firstRun.practiceLead", model.practicePassphrase()));
        practiceArea.getItems().setAll(model.practiceAreas());
        practiceArea.setConverter(new AreaName());
        practiceArea.valueProperty().bindBidirectional(model.practiceArea);
        create.disableProperty().bind(model.working);
        practise.disableProperty().bind(model.working);
        problem.textProperty().bind(model.problem);
        language.setText(texts.get("shell.otherLanguage"));
        job.watch(jobs, texts);
    }

    @FXML
    private void create() {
        model.create();
    }

    @FXML
    private void practise() {
        model.practise();
    }

    @FXML
    private void openOne() {
        unlock.run();
    }

    @FXML
    private void switchLanguage() {
        texts.speak(texts.language().other());
    }

    private static final class AreaName extends StringConverter<Area> {
        @Override
        public String toString(Area area) {
            return area == null ? "" : area.name();
        }

        @Override
        public Area fromString(String text) {
            return null;
        }
    }
}
