package cunbu.app.closing;

import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.Question;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.closing.Correction;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Months and years on the left; the chosen one on the right: what to look at, its forms and figures, what was corrected since. */
public final class ClosingView {

    private final ClosingViewModel model;
    private final Texts texts;
    private final ClosingWords words;
    private final Runnable quality;
    private final ChangeListener<Shown> onShown = (at, before, now) -> show();
    private List<Consumer<Shown>> tables = List.of();

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private ComboBox<Integer> year;
    @FXML private Label others;
    @FXML private TableView<PeriodRow> periods;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Button close;
    @FXML private Button form1;
    @FXML private Button form2;
    @FXML private Button annual;
    @FXML private TabPane tabs;
    @FXML private TableView<Object> checks;
    @FXML private TableView<Map.Entry<AreaCode, Measures>> first;
    @FXML private TableView<Map.Entry<AreaCode, Measures>> second;
    @FXML private TableView<Figure> figures;
    @FXML private TableView<Correction> corrections;
    @FXML private Tab townshipTab;
    @FXML private Label townshipSum;
    @FXML private TableView<Township> townships;

    /** @param quality opens what was found to be wrong in the register */
    public ClosingView(ClosingViewModel model, Texts texts, Runnable quality) {
        this.model = model;
        this.quality = quality;
        this.texts = texts;
        this.words = new ClosingWords(texts);
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.choice("year", year, model.year, model.years(), each -> each == null ? "" : texts.get("closing.year", String.valueOf(each)));
        fields.others(others);
        fields.show(model.refusals, FXCollections.observableArrayList());
        state.textProperty().bind(Bindings.when(model.working).then(texts.get("closing.counting")).otherwise(model.problem));
        new PeriodTable(periods, model, texts);
        tables();
        keys();
        model.shown.addListener(new WeakChangeListener<>(onShown));
        show();
        model.load();
    }

    private void tables() {
        CheckTable checked = new CheckTable(checks, texts);
        FormTable births = new FormTable(first, NationalForm.POPULATION_AND_BIRTHS, texts);
        FormTable methods = new FormTable(second, NationalForm.CONTRACEPTION, texts);
        IndicatorTable indicators = new IndicatorTable(figures, texts);
        CorrectionTable corrected = new CorrectionTable(corrections, texts);
        TownshipTable closed = new TownshipTable(townships, townshipSum, texts);
        tables = List.of(checked::show, births::show, methods::show, indicators::show, corrected::show, closed::show);
        if (!model.hasTownships()) {
            tabs.getTabs().remove(townshipTab);
        }
    }

    private void keys() {
        Views.key(page, Key.CLOSE, this::close);
        Views.key(page, Key.FORM_1, this::saveForm1);
        Views.key(page, Key.FORM_2, this::saveForm2);
        Views.key(page, Key.PRINT, this::saveAnnual);
        Views.key(page, Key.AGAIN, model::load);
    }

    private void show() {
        Shown shown = model.shown.get();
        boolean readable = shown != null && shown.figures() != null;
        title.setText(shown == null ? texts.get("closing.choose") : words.period(shown.row().period()));
        about.setText(shown == null ? texts.get("closing.howTo") : about(shown));
        close.setVisible(shown != null && shown.row().isReady());
        Stream.of(form1, form2, annual).forEach(each -> each.setDisable(!readable));
        tables.forEach(each -> each.accept(shown));
    }

    private String about(Shown shown) {
        if (shown.figures() == null) {
            return texts.get("refusal.closing.digestDoesNotFit");
        }
        String bases = "\n" + texts.get("closing.shown.bases", words.bases(shown.figures().frozen().bases()));
        if (shown.row().closing() == null) {
            return texts.get(shown.row().over() ? "closing.lookFirst" : "closing.notOverYet") + bases;
        }
        String closed = texts.get("closing.form.closed", shown.row().closing().closedOn().toString(), shown.row().closing().closedBy());
        return closed + bases + "\n" + texts.get("closing.digest") + " " + shown.row().closing().digest();
    }

    @FXML
    private void close() {
        if (close.isVisible()) {
            model.beforeClosing(this::ask);
        }
    }

    /** @param severe how much quality found that cannot be so; empty if it was not looked through to the end */
    private void ask(Optional<Long> severe) {
        Shown shown = model.shown.get();
        long wrong = checks.getItems().size() - shown.forms().stream().flatMap(form -> form.checks().stream()).filter(each -> !each.fails()).count();
        String question = texts.get("closing.question", words.period(shown.row().period()), wrong);
        new Question(texts, page.getScene().getWindow()).ask(question + "\n" + words.severe(severe), texts.get("closing.close"), model::close,
                texts.get("closing.toQuality"), quality);
    }

    @FXML
    private void saveForm1() {
        save(NationalForm.POPULATION_AND_BIRTHS);
    }

    @FXML
    private void saveForm2() {
        save(NationalForm.CONTRACEPTION);
    }

    private void save(NationalForm form) {
        if (!form1.isDisabled()) {
            choice().save(name(form.code()), "xlsx", "pdf", "csv").ifPresent(file -> model.write(form, file));
        }
    }

    @FXML
    private void saveAnnual() {
        if (!annual.isDisabled()) {
            choice().save(name("annual"), "pdf", "xlsx", "csv").ifPresent(model::writeAnnual);
        }
    }

    private FileChoice choice() {
        return new FileChoice(page.getScene().getWindow());
    }

    private String name(String kind) {
        return kind + "-" + model.shown.get().row().period().last();
    }
}
