package cunbu.app.law;

import cunbu.app.fx.Fields;
import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.core.law.LawPage;
import cunbu.core.place.Area;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form with which a county enters a value of the parameter that is read, or corrects one. */
public final class LawEntryView {

    private final LawEntryViewModel model;
    private final ObservableValue<LawPage> page;
    private final LawWords words;
    private final Texts texts;

    @FXML private VBox form;
    @FXML private Label title;
    @FXML private ComboBox<Area> area;
    @FXML private TextField fromOn;
    @FXML private TextField value;
    @FXML private ComboBox<Boolean> confirmed;
    @FXML private TextField source;
    @FXML private Label others;

    /** @param page the parameter that is read; null before one is chosen */
    LawEntryView(LawEntryViewModel model, ObservableValue<LawPage> page, LawWords words, Texts texts) {
        this.model = model;
        this.page = page;
        this.words = words;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.at("area", area);
        fields.text("fromOn", fromOn, model.fromOn);
        fields.text("value", value, model.value);
        fields.yesNo("confirmed", confirmed, model.confirmed);
        fields.text("source", source, model.source);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
        area.getItems().setAll(model.areas());
        area.setConverter(new AreaName());
        area.valueProperty().bindBidirectional(model.area);
        title.textProperty().bind(Bindings.createStringBinding(() -> model.corrected.get() == null ? texts.get("law.new")
                : texts.get("law.correct", model.corrected.get().citation().from().toString()), model.corrected));
        form.disableProperty().bind(Bindings.createBooleanBinding(() -> page.getValue() == null, page));
        value.promptTextProperty().bind(Bindings.createStringBinding(() -> page.getValue() == null ? "" : words.example(page.getValue().unit()), page));
    }

    /** Begins a new value, or a correction, from one that is shown. */
    void begin(LawPage.Line line) {
        model.begin(line);
        value.requestFocus();
        value.selectAll();
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void clear() {
        model.clear();
        fromOn.requestFocus();
    }
}
