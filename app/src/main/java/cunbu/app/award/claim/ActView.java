package cunbu.app.award.claim;

import cunbu.app.award.DecisionView;
import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.casework.Objection;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A form in the order of the paper: the day, yes or no, the words, who; beside it what the program decides. */
public final class ActView {

    private final ActViewModel model;
    private final Texts texts;
    private final DecisionView decision;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Label others;
    @FXML private TextField on;
    @FXML private ComboBox<Boolean> says;
    @FXML private TextField effectiveOn;
    @FXML private TextArea words;
    @FXML private TextField by;
    @FXML private Label onLabel;
    @FXML private Label saysLabel;
    @FXML private Label wordsLabel;
    @FXML private Label byLabel;
    @FXML private Button save;
    @FXML private HBox both;

    public ActView(ActViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.decision = new DecisionView(model.explained, texts, null);
    }

    @FXML
    private void initialize() {
        Act act = model.act();
        title.setText(texts.of(act));
        about.setText(about());
        label(onLabel, "claim.on.", act);
        label(saysLabel, "claim.says.", act);
        label(wordsLabel, "claim.words.", act);
        label(byLabel, "claim.by.", act);
        fields(act.form());
        Node why = Views.load(decision, texts);
        both.getChildren().add(why);
        HBox.setHgrow(why, Priority.ALWAYS);
        Views.key(page, Key.SAVE, model::save);
    }

    private void fields(Act.Form form) {
        Fields fields = new Fields(texts);
        fields.text(form.on(), on, model.on);
        if (keep(says, form.says())) {
            fields.yesNo(form.says(), says, model.says);
        }
        if (keep(effectiveOn, form.effectiveOn())) {
            fields.text(form.effectiveOn(), effectiveOn, model.effectiveOn);
        }
        if (keep(words, form.words())) {
            fields.text(form.words(), words, model.words);
            words.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        }
        if (keep(by, form.by())) {
            fields.text(form.by(), by, model.by);
        }
        fields.others(others);
        fields.show(model.refusals, FXCollections.observableArrayList());
    }

    /** What this form does not ask is taken off the page. */
    private static boolean keep(Node control, String field) {
        if (field == null) {
            ((VBox) control.getParent().getParent()).getChildren().remove(control.getParent());
        }
        return field != null;
    }

    /** Tab goes on to the next field: nobody writes tabs into a reason. */
    private void tab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            Node next = key.isShiftDown() ? (says.getParent().getParent() == null ? on : says) : by.getParent().getParent() == null ? save : by;
            next.requestFocus();
        }
    }

    private void label(Label label, String place, Act act) {
        String own = place + act.code();
        label.setText(texts.get(texts.has(own) ? own : place + "usual"));
    }

    /** Who and what it is about: the person, the scheme, and the step taken back or the objection answered. */
    private String about() {
        String person = model.row().explained().person().name();
        String scheme = texts.get("award.scheme." + model.row().scheme().code());
        String step = model.act() != Act.TAKE_BACK ? null : model.last()
                .map(each -> texts.get("claim.takesBack", texts.of(each.step()), Objects.toString(each.takenOn(), ""))).orElse(null);
        Objection objection = model.objection.get();
        String against = objection == null ? null : texts.get("claim.answers", Objects.toString(objection.raisedOn(), ""), objection.subject());
        return String.join(" · ", Stream.of(person, scheme, step, against).filter(Objects::nonNull).toList());
    }

    @FXML
    private void save() {
        model.save();
    }
}
