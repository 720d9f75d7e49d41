package cunbu.app.law;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.Language;
import cunbu.app.fx.LawWords;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.law.LawPage;
import cunbu.core.place.Area;
import java.io.File;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/** The law book: the parameters on the left, every value of the chosen one on the right, and below, for the county, a form for a new value. */
public final class LawView {

    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");
    private static final PseudoClass REPLACED = PseudoClass.getPseudoClass("replaced");
    private static final double DAY_WIDTH = 92;
    /** Of the scroll bar, with the borders. */
    private static final double BAR_WIDTH = 18;

    private final LawViewModel model;
    private final Texts texts;
    private final LawWords words;
    private final LawEntryView entry;

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private Label unusable;
    @FXML private TextField filter;
    @FXML private ComboBox<String> topic;
    @FXML private TextField on;
    @FXML private ComboBox<Area> area;
    @FXML private CheckBox onlyOpen;
    @FXML private CheckBox everywhere;
    @FXML private TableView<LawRow> parameters;
    @FXML private VBox card;
    @FXML private Label name;
    @FXML private Label about;
    @FXML private Label purpose;
    @FXML private TableView<LawLine> values;
    @FXML private Label onlyCounty;

    public LawView(LawViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = model.words();
        this.entry = new LawEntryView(model.entry, model.page, words, texts);
    }

    @FXML
    private void initialize() {
        choices();
        parameters();
        values();
        form();
        model.page.addListener((at, before, now) -> show());
        Views.key(page, Key.EXPORT, this::export);
        show();
        count();
        model.load();
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.text("filter", filter, model.filter);
        fields.text("on", on, model.on);
        fields.show(model.refusals, FXCollections.observableArrayList());
        topic.setItems(model.topics);
        topic.setConverter(new TopicName());
        topic.valueProperty().bindBidirectional(model.topic);
        area.getItems().setAll(model.areas());
        area.setConverter(new AreaName());
        area.valueProperty().bindBidirectional(model.area);
        onlyOpen.selectedProperty().bindBidirectional(model.onlyOpen);
        everywhere.selectedProperty().bindBidirectional(model.everywhere);
        filter.setOnAction(entered -> parameters.requestFocus());
    }

    private void parameters() {
        wrapped(parameters, texts.get("law.topic"), 0.28, 0, row -> words.topic(row.page().topic()));
        wrapped(parameters, texts.get("law.parameter"), 0.40, 0, row -> words.parameter(row.page().parameter()));
        wrapped(parameters, texts.get("law.holding"), 0.32, 0, this::holding);
        parameters.setItems(model.rows);
        model.rows.addListener((ListChangeListener<LawRow>) change -> {
            chooseAgain();
            count();
        });
        parameters.getSelectionModel().selectedItemProperty().addListener((at, before, row) -> {
            if (row != null) {
                model.page.set(row.page());
            }
        });
        Tables.copyable(parameters);
        Tables.opens(parameters, row -> values.requestFocus());
        Tables.empty(parameters, texts.get("law.nothingFound"));
    }

    /** The list is made anew by every filter; the parameter that is read stays chosen. */
    private void chooseAgain() {
        LawPage shown = model.page.get();
        for (int i = 0; i < model.rows.size() && shown != null; i++) {
            if (model.rows.get(i).page().parameter().equals(shown.parameter())) {
                parameters.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private String holding(LawRow row) {
        if (row.holding() == null) {
            return texts.get("law.noneHolds");
        }
        String worded = words.value(row.page().unit(), row.holding().value());
        return row.holding().citation().confirmed() ? worded : texts.get("award.unconfirmed", worded);
    }

    private void values() {
        wrapped(values, texts.get("law.area"), 0.19, DAY_WIDTH, row -> words.area(row.line().citation().area()));
        Tables.column(values, texts.get("law.fromOn"), DAY_WIDTH, row -> row.line().citation().from());
        wrapped(values, texts.get("law.value"), 0.25, DAY_WIDTH, row -> words.value(model.page.get().unit(), row.line().value()));
        wrapped(values, texts.get("law.source"), 0.33, DAY_WIDTH, row -> row.line().citation().document());
        wrapped(values, texts.get("law.note"), 0.23, DAY_WIDTH, row -> words.note(row.line(), row.holds()));
        values.setItems(model.lines);
        values.setRowFactory(table -> new LineRow());
        Tables.copyable(values);
        Tables.opens(values, this::begin);
        Tables.empty(values, Bindings.when(model.page.isNull()).then(texts.get("law.choose")).otherwise(texts.get("law.noValues")));
    }

    /** A column that takes its share of the width that the narrow columns leave. */
    private static <S> void wrapped(TableView<S> table, String title, double share, double narrow, Function<S, String> value) {
        TableColumn<S, String> column = Tables.column(table, title, 100, value);
        column.setCellFactory(unused -> new SentenceCell<>());
        column.prefWidthProperty().bind(table.widthProperty().subtract(BAR_WIDTH + narrow).multiply(share));
    }

    private void form() {
        onlyCounty.setVisible(!model.mayEnter());
        Stream.of(onlyCounty, unusable).forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        if (model.mayEnter()) {
            card.getChildren().add(Views.load(entry, texts));
            Views.key(page, Key.SAVE, entry::save);
            Views.key(page, Key.CLEAR, entry::clear);
        }
    }

    /** Enter on a value begins a new one from it. */
    private void begin(LawLine row) {
        if (model.mayEnter()) {
            entry.begin(row.line());
        }
    }

    private void show() {
        LawPage shown = model.page.get();
        name.setText(shown == null ? "" : words.parameter(shown.parameter()));
        about.setText(shown == null ? "" : words.topic(shown.topic()) + " · " + shown.parameter());
        // The files explain themselves in English only.
        purpose.setText(shown == null || texts.language() != Language.EN ? "" : shown.purpose());
        purpose.setVisible(!purpose.getText().isEmpty());
        purpose.setManaged(purpose.isVisible());
    }

    private void count() {
        if (model.book.get() == null) {
            return;
        }
        state.setText(texts.get("law.count", model.rows.size(), model.rows.stream().filter(LawRow::open).count(), model.book.get().entered().size()));
        unusable.setText(texts.get("law.unusable", model.book.get().unusable().size()));
        unusable.setVisible(!model.book.get().unusable().isEmpty());
    }

    @FXML
    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(texts.get("law.title") + ".pdf");
        Stream.of("pdf", "xlsx", "csv").forEach(ending -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending)));
        File file = chooser.showSaveDialog(page.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private final class TopicName extends StringConverter<String> {

        @Override
        public String toString(String topic) {
            return topic == null ? "" : topic.equals(LawViewModel.ALL) ? texts.get("law.allTopics") : words.topic(topic);
        }

        @Override
        public String fromString(String text) {
            return null;
        }
    }

    /** A row that shows at a glance which value holds. */
    private static final class LineRow extends TableRow<LawLine> {

        @Override
        protected void updateItem(LawLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HOLDS, !empty && line.holds());
            pseudoClassStateChanged(REPLACED, !empty && line.line().replaced());
        }
    }
}
