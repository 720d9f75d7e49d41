package cunbu.app.closing;

import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Question;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.closing.Check;
import cunbu.core.closing.Correction;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Months and years on the left; the chosen one on the right: what to look at, its forms and figures, what was corrected since. */
public final class ClosingView {

    private final ClosingViewModel model;
    private final Texts texts;
    private final ClosingWords words;
    private final ChangeListener<Shown> onShown = (at, before, now) -> show();

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
    @FXML private TableView<String[]> checks;
    @FXML private TableView<Map.Entry<AreaCode, Measures>> first;
    @FXML private TableView<Map.Entry<AreaCode, Measures>> second;
    @FXML private TableView<Figure> figures;
    @FXML private TableView<Correction> corrections;

    public ClosingView(ClosingViewModel model, Texts texts) {
        this.model = model;
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
        periods();
        checks();
        form(first, NationalForm.POPULATION_AND_BIRTHS);
        form(second, NationalForm.CONTRACEPTION);
        figures();
        corrections();
        keys();
        model.shown.addListener(new WeakChangeListener<>(onShown));
        show();
        model.load();
    }

    private void periods() {
        Tables.column(periods, texts.get("closing.periodOf"), 184, row -> texts.get("closing.days", row.period().from().toString(), row.period().last().toString()));
        Tables.column(periods, texts.get("closing.kind"), 160, row -> row.period().basis() == Basis.OTHER ? texts.get("closing.month")
                : texts.get("code.basis." + row.period().basis().code()));
        Tables.column(periods, texts.get("closing.state"), 126, this::state);
        periods.setItems(model.rows);
        Tables.opens(periods, model::show);
        periods.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> {
            if (now != null && (before == null || !now.period().equals(before.period()))) {
                model.show(now);
            }
        });
    }

    private String state(PeriodRow row) {
        if (row.closing() != null) {
            boolean corrected = row.corrections() != null && row.corrections() > 0;
            return corrected ? texts.get("closing.state.corrected", row.corrections()) : texts.get("closing.state.closed");
        }
        return texts.get(row.over() ? "closing.state.ready" : "closing.state.open");
    }

    private void checks() {
        Tables.column(checks, texts.get("closing.form.check"), 456, row -> row[0]);
        Tables.column(checks, texts.get("closing.form.result"), 130, row -> row[1]);
        Tables.copyable(checks);
    }

    private void form(TableView<Map.Entry<AreaCode, Measures>> table, NationalForm form) {
        Tables.column(table, texts.get("closing.place"), 104, row -> row.getKey().equals(model.shown.get().figures().area()) ? texts.get("closing.form.total")
                : words.place(model.shown.get().figures().frozen(), row.getKey()));
        form.columns().forEach(measure -> Tables.numbers(table, words.column(measure), form.columns().size() > 9 ? 64 : 74, row -> words.count(row.getValue(), measure)));
        Tables.copyable(table);
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    private void figures() {
        Tables.column(figures, texts.get("closing.annual.column.indicator"), 200, each -> texts.of(each.indicator()));
        Tables.numbers(figures, texts.get("closing.annual.column.numerator"), 90, each -> words.count(each.rate().numerator()));
        Tables.numbers(figures, texts.get("closing.annual.column.denominator"), 90,
                each -> each.denominator() == null ? "" : words.count(each.rate().denominator()));
        Tables.numbers(figures, texts.get("closing.figure"), 90, each -> words.count(each.value().orElse(null)));
        Tables.column(figures, texts.get("closing.annual.column.unit"), 110, each -> texts.of(each.indicator().unit()));
        TableColumn<Figure, String> interval = Tables.numbers(figures, texts.get("closing.annual.column.interval"), 120,
                each -> each.interval().map(range -> range.lowShown() + "–" + range.highShown()).orElse(""));
        interval.setSortable(false);
        Tables.copyable(figures);
    }

    private void corrections() {
        Tables.column(corrections, texts.get("closing.place"), 160, each -> words.place(model.shown.get().figures().frozen(), each.village()));
        Tables.column(corrections, texts.get("closing.annual.column.count"), 220, each -> texts.of(each.measure()));
        Tables.numbers(corrections, texts.get("closing.annual.column.closed"), 90, each -> words.count(each.from()));
        Tables.numbers(corrections, texts.get("closing.annual.column.today"), 90, each -> words.count(each.to()));
        Tables.numbers(corrections, texts.get("closing.annual.column.difference"), 90, words::difference);
        Tables.copyable(corrections);
        Tables.empty(corrections, texts.get("closing.noCorrections"));
    }

    private void keys() {
        Views.key(page, "Shortcut+D", this::close);
        Views.key(page, "Shortcut+DIGIT1", this::saveForm1);
        Views.key(page, "Shortcut+DIGIT2", this::saveForm2);
        Views.key(page, "Shortcut+P", this::saveAnnual);
        Views.key(page, "F5", model::load);
    }

    private void show() {
        Shown shown = model.shown.get();
        boolean readable = shown != null && shown.figures() != null;
        title.setText(shown == null ? texts.get("closing.choose") : words.period(shown.row().period()));
        about.setText(shown == null ? texts.get("closing.howTo") : about(shown));
        close.setVisible(shown != null && shown.row().isReady());
        Stream.of(form1, form2, annual).forEach(each -> each.setDisable(!readable));
        checks.getItems().setAll(readable ? looked(shown) : List.of());
        fill(first, shown, 0);
        fill(second, shown, 1);
        figures.getItems().setAll(readable ? shown.figures().indicators() : List.of());
        corrections.getItems().setAll(shown == null ? List.of() : shown.corrections());
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

    private List<String[]> looked(Shown shown) {
        Stream<String[]> warnings = shown.warnings().stream().filter(each -> !each.reason().equals("closing.checkFails"))
                .map((Refusal each) -> new String[] {words.sentence(each), texts.get("closing.look")});
        FormPaper paper = new FormPaper(texts, null);
        Stream<String[]> balances = shown.forms().stream().flatMap(form -> form.checks().stream())
                .map((Check check) -> new String[] {words.about(check), paper.result(check, place -> words.place(shown.figures().frozen(), place))});
        return Stream.concat(warnings, balances).toList();
    }

    private static void fill(TableView<Map.Entry<AreaCode, Measures>> table, Shown shown, int number) {
        Map<AreaCode, Measures> rows = new LinkedHashMap<>();
        if (shown != null && number < shown.forms().size()) {
            FilledForm form = shown.forms().get(number);
            rows.put(form.area(), form.total());
            rows.putAll(form.rows());
        }
        table.getItems().setAll(rows.entrySet());
    }

    @FXML
    private void close() {
        if (close.isVisible()) {
            long wrong = checks.getItems().size() - model.shown.get().forms().stream().flatMap(form -> form.checks().stream()).filter(each -> !each.fails()).count();
            new Question(texts, page.getScene().getWindow()).ask(texts.get("closing.question", words.period(model.shown.get().row().period()), wrong),
                    texts.get("closing.close"), model::close);
        }
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
