package cunbu.app.indicator;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.Area;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The figures of a period: cards, a table of townships or villages, and a chart of the card that is pressed. */
public final class FiguresView {

    private static final double NAME_WIDTH = 104;
    private static final double TOWNSHIP_WIDTH = 80;
    private static final double VALUE_WIDTH = 91;

    private final FiguresViewModel model;
    private final Texts texts;
    private final List<Way> ways;
    private final FigureWords words;
    private final RangeChart chart;
    private final ToggleGroup pressed = new ToggleGroup();
    private final ToggleGroup themed = new ToggleGroup();
    private final ChangeListener<Object> onShown = (at, before, now) -> show();

    @FXML private VBox page;
    @FXML private HBox more;
    @FXML private Label period;
    @FXML private Label state;
    @FXML private ComboBox<Span> span;
    @FXML private ComboBox<Integer> year;
    @FXML private VBox yearField;
    @FXML private VBox fromField;
    @FXML private VBox toField;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private ComboBox<Area> area;
    @FXML private ComboBox<Level> by;
    @FXML private Button count;
    @FXML private HBox themes;
    @FXML private HBox cards;
    @FXML private TableView<AreaFigures> table;
    @FXML private Label chartTitle;
    @FXML private Label chartWhole;
    @FXML private Label chartNotes;
    @FXML private ScrollPane chartPane;

    /** @param ways to the other screens of the figures */
    public FiguresView(FiguresViewModel model, Texts texts, List<Way> ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.words = new FigureWords(texts);
        this.chart = new RangeChart(model::nameOf);
    }

    @FXML
    private void initialize() {
        choices();
        Way.show(ways, more, page);
        for (Theme theme : Theme.values()) {
            themes.getChildren().add(button(theme));
        }
        state.textProperty().bind(Bindings.when(model.counting).then(texts.get("figures.counting")).otherwise(model.problem));
        Tables.copyable(table);
        Tables.opens(table, row -> model.enter(row.area()));
        Tables.empty(table, Bindings.when(model.counting).then(texts.get("figures.counting")).otherwise(texts.get("figures.empty")));
        chartPane.setContent(chart);
        List.of(chartWhole, chartNotes).forEach(label -> label.managedProperty().bind(label.textProperty().isNotEmpty()));
        Views.key(page, "F5", model::count);
        List.of(model.overview, model.theme, model.indicator).forEach(each -> each.addListener(new WeakChangeListener<>(onShown)));
        show();
        model.open();
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.choice("span", span, model.period.span, List.of(Span.values()));
        fields.text("from", from, model.period.from);
        fields.text("to", to, model.period.to);
        fields.show(model.refusals, javafx.collections.FXCollections.observableArrayList());
        from.setOnAction(entered -> model.count());
        to.setOnAction(entered -> model.count());
        year.getItems().setAll(model.period.years());
        year.valueProperty().bindBidirectional(model.period.year);
        area.getItems().setAll(model.areas());
        area.setConverter(worded(Area::name));
        area.valueProperty().bindBidirectional(model.area);
        by.setItems(model.parts);
        by.setConverter(worded(level -> texts.get("figures.by." + level.code())));
        by.valueProperty().bindBidirectional(model.by);
        shownWhen(yearField, false);
        shownWhen(fromField, true);
        shownWhen(toField, true);
    }

    private void shownWhen(VBox field, boolean typed) {
        field.visibleProperty().bind(Bindings.createBooleanBinding(() -> typed == (model.period.span.get() == Span.OTHER), model.period.span));
        field.managedProperty().bind(field.visibleProperty());
    }

    @FXML
    private void count() {
        model.count();
    }

    private ToggleButton button(Theme theme) {
        ToggleButton button = new ToggleButton(texts.of(theme));
        button.setId("theme-" + theme.code());
        button.getStyleClass().add("theme");
        button.setUserData(theme);
        button.setToggleGroup(themed);
        button.setOnAction(event -> {
            model.theme.set(theme);
            mark(themed, theme);
        });
        return button;
    }

    private void show() {
        mark(themed, model.theme.get());
        Overview overview = model.overview.get();
        if (overview == null) {
            return;
        }
        Period counted = overview.period();
        period.setText(texts.get("figures.period", model.nameOf(overview.whole().area()), counted.from(), counted.last()));
        showCards(overview);
        showTable(overview);
        showChart(overview);
    }

    private void showCards(Overview overview) {
        cards.getChildren().clear();
        for (Indicator indicator : model.theme.get().indicators()) {
            FigureCard card = new FigureCard(overview.whole().of(indicator), words, texts);
            card.setUserData(indicator);
            card.setToggleGroup(pressed);
            card.setOnAction(event -> {
                model.indicator.set(indicator);
                mark(pressed, indicator);
            });
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.getChildren().add(card);
        }
        mark(pressed, model.indicator.get());
    }

    private void showTable(Overview overview) {
        table.getColumns().clear();
        if (model.villagesOfTownships()) {
            Tables.column(table, texts.get("figures.township"), TOWNSHIP_WIDTH, row -> model.nameOf(row.area().township()));
        }
        Tables.column(table, texts.get("figures.place"), NAME_WIDTH, row -> model.nameOf(row.area()));
        for (Indicator indicator : model.theme.get().indicators()) {
            TableColumn<AreaFigures, FigureCell.Shown> column =
                    Tables.numbers(table, texts.of(indicator), VALUE_WIDTH, row -> new FigureCell.Shown(row.of(indicator)));
            column.setCellFactory(unused -> new FigureCell<>());
        }
        table.getItems().setAll(overview.parts());
    }

    private void showChart(Overview overview) {
        Indicator indicator = model.indicator.get();
        chartTitle.setText(texts.of(indicator));
        chartWhole.setText(indicator.denominator().isEmpty() ? "" : texts.get("figures.whole", model.nameOf(overview.whole().area()),
                FigureWords.value(overview.whole().of(indicator)) + words.unit(indicator)));
        chartNotes.setText(words.notes(overview.whole().of(indicator)));
        chart.show(overview, indicator);
    }

    private static void mark(ToggleGroup group, Object meant) {
        for (Toggle toggle : group.getToggles()) {
            toggle.setSelected(toggle.getUserData() == meant);
        }
    }

    private static <T> StringConverter<T> worded(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
