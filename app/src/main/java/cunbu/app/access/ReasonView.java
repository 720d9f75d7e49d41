package cunbu.app.access;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks why people are to be opened; Enter opens them, Esc goes back. */
public final class ReasonView {

    private final ReasonViewModel model;
    private final Texts texts;

    @FXML private Label lead;
    @FXML private TextField reason;

    public ReasonView(ReasonViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lead.setText(texts.get("access.lead", texts.of(model.opening().look())));
        Fields fields = new Fields(texts);
        fields.text("reason", reason, model.reason);
        fields.show(model.refusals, model.warnings);
    }

    @FXML
    private void open() {
        model.say();
    }
}
