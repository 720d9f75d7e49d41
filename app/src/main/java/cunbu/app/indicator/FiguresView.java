package cunbu.app.indicator;

import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Picture;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.paper.Block;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.Area;
import cunbu.core.place.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The figures of a period and an area: cards on top, and below them one of the dashboards. */
public final class FiguresView {

    private final FiguresViewModel model;
    private final Texts texts;
    private final List<Way> ways;
    private final Consumer<NumberAsked> opened;
    private final Saving saving;
    private final FigureWords words;
    private final ToggleGroup pressed = new ToggleGroup();
    private final Map<Part, Dashboard> dashboards = new EnumMap<>(Part.class);
    private final Map<Part, Parent> nodes = new EnumMap<>(Part.class);
    private final ChangeListener<Object> onFigures = (at, before, now) -> show();
    private final ChangeListener<Object> onChosen = (at, before, now) -> turn();

    @FXML private VBox page;
    @FXML private HBox more;
    @FXML private HBox around;
    @FXML private Label period;
    @FXML private Label state;
    @FXML private HBox choices;
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
    @FXML private Label notes;
    @FXML private HBox turns;
    @FXML private HBox parts;
    @FXML private StackPane lower;

    /** @param ways to the other screens of the figures @param opened shows what stands behind a number */
    public FiguresView(FiguresViewModel model, Texts texts, List<Way> ways, Consumer<NumberAsked> opened, Saving saving) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.opened = opened;
        this.saving = saving;
        this.words = new FigureWords(texts);
        dashboards.put(Part.PLACES, new PlacesView(model, texts, words, opened));
        dashboards.put(Part.YEARS, new YearsView(model, texts, words, opened));
        dashboards.put(Part.AGES, new AgesView(model, texts));
        dashboards.put(Part.MONTHS, new MonthsView(model, texts));
        dashboards.put(Part.COMPLETENESS, new CompletenessView(model, texts));
    }

    @FXML
    private void initialize() {
        choices();
        Way.show(ways, more, page);
        toggles(themes, "theme-", List.of(Theme.values()), model.theme);
        toggles(parts, "part-", List.of(Part.values()), model.part);
        state.textProperty().bind(Bindings.when(model.counting).then(texts.get("figures.counting")).otherwise(model.problem));
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        keys();
        List.of(model.overview, model.theme, model.targets).forEach(each -> each.addListener(new WeakChangeListener<>(onFigures)));
        List.of(model.indicator, model.part).forEach(each -> each.addListener(new WeakChangeListener<>(onChosen)));
        show();
        model.open();
    }

    private void keys() {
        Views.key(page, "F5", model::count);
        Views.key(page, "Shortcut+P", this::print);
        Views.key(page, "Shortcut+S", this::saveTable);
        Views.key(page, "Shortcut+G", this::savePicture);
        for (Part part : Part.values()) {
            Views.key(page, "Alt+" + (part.ordinal() + 1), () -> model.part.set(part));
        }
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.up()) {
                key.consume();
            }
        });
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.choice("span", span, model.period.span, List.of(Span.values()));
        fields.text("from", from, model.period.from);
        fields.text("to", to, model.period.to);
        fields.show(model.refusals, FXCollections.observableArrayList());
        from.setOnAction(entered -> model.count());
        to.setOnAction(entered -> model.count());
        year.getItems().setAll(model.period.years());
        year.valueProperty().bindBidirectional(model.period.year);
        area.getItems().setAll(model.areas());
        area.setConverter(worded(each -> each.level() == Level.VILLAGE ? "\u3000" + model.nameOf(each.code()) : each.name()));
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

    /** A row of words of which one is chosen. */
    private <T extends Coded> void toggles(HBox row, String id, List<T> cases, ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T each : cases) {
            ToggleButton button = new ToggleButton(texts.of(each));
            button.setId(id + each.code());
            button.getStyleClass().add("theme");
            button.setUserData(each);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                chosen.set(each);
                mark(group, each);
            });
            row.getChildren().add(button);
        }
        ChangeListener<T> marks = (at, before, now) -> mark(group, now);
        // Held by the row, so that it is let go with it.
        row.setUserData(marks);
        chosen.addListener(new WeakChangeListener<>(marks));
        mark(group, chosen.get());
    }

    private void show() {
        Overview overview = model.overview.get();
        if (overview == null) {
            return;
        }
        period.setText(texts.get("figures.period", model.nameOf(overview.whole().area()), overview.period().from(), overview.period().last()));
        around.getChildren().setAll(model.around().stream().map(this::crumb).toList());
        around.setManaged(!around.getChildren().isEmpty());
        showCards(overview);
        turn();
    }

    private Node crumb(Area place) {
        Hyperlink crumb = new Hyperlink(model.nameOf(place.code()) + " ›");
        crumb.setId("around-" + place.code());
        crumb.setOnAction(event -> model.enter(place.code()));
        return crumb;
    }

    /** The card that has the cursor gives it to the one that takes its place. */
    private void showCards(Overview overview) {
        boolean focused = cards.getChildren().stream().anyMatch(Node::isFocused);
        cards.getChildren().clear();
        for (Indicator indicator : model.theme.get().indicators()) {
            FigureCard card = new FigureCard(overview.whole().of(indicator), model.targets.get(), words, texts, () -> openNumber(indicator));
            card.setUserData(indicator);
            card.setToggleGroup(pressed);
            card.setOnAction(event -> {
                model.indicator.set(indicator);
                mark(pressed, indicator);
            });
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.getChildren().add(card);
        }
        if (focused) {
            cards.getChildren().stream().filter(card -> card.getUserData() == model.indicator.get()).forEach(Node::requestFocus);
        }
    }

    private void turn() {
        Overview overview = model.overview.get();
        Indicator indicator = model.indicator.get();
        if (overview == null || !model.theme.get().indicators().contains(indicator)) {
            return;
        }
        mark(pressed, indicator);
        notes.setText((words.notes(overview.whole().of(indicator)) + " " + bases(overview)).strip());
        Part part = model.part.get();
        lower.getChildren().setAll(nodes.computeIfAbsent(part, each -> Views.load(dashboards.get(each), texts)));
        dashboards.get(part).show(overview, indicator);
    }

    @FXML
    private void count() {
        model.count();
    }

    @FXML
    private void open() {
        openNumber(model.indicator.get());
    }

    private void openNumber(Indicator indicator) {
        if (model.overview.get() != null) {
            opened.accept(model.number(indicator, model.overview.get().period(), model.overview.get().whole().area()));
        }
    }

    @FXML
    private void saveTable() {
        dashboards.get(model.part.get()).table()
                .ifPresent(shown -> choice().save(fileName(), "xlsx", "csv", "pdf").ifPresent(file -> saving.paper(paper(shown), file)));
    }

    @FXML
    private void savePicture() {
        if (model.overview.get() != null) {
            Picture taken = picture();
            choice().save(fileName(), "png").ifPresent(file -> saving.picture(taken, file));
        }
    }

    @FXML
    private void print() {
        if (!picture().print(page.getScene().getWindow())) {
            saving.noPrinter();
        }
    }

    private Paper paper(Table shown) {
        Overview overview = model.overview.get();
        return new Paper(texts.get("figures.paperTitle", texts.of(model.part.get()), model.nameOf(overview.whole().area())), List.of(
                Block.Lines.of(texts.get("figures.period", model.nameOf(overview.whole().area()), overview.period().from(), overview.period().last())), shown,
                Block.Lines.of(bases(overview))), true);
    }

    private String bases(Overview overview) {
        return new BasesWords(texts).sentence(overview.bases());
    }

    /** The page as it is, without what can be chosen on it. */
    private Picture picture() {
        List<Node> hidden = Stream.<Node>of(choices, turns, more, count).filter(Node::isVisible).toList();
        hidden.forEach(each -> show(each, false));
        try {
            return Picture.of(page);
        } finally {
            hidden.forEach(each -> show(each, true));
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private FileChoice choice() {
        return new FileChoice(page.getScene().getWindow());
    }

    private String fileName() {
        Overview shown = model.overview.get();
        return texts.get("figures.fileName", texts.of(model.part.get()), shown.whole().area().text(), shown.period().from(), shown.period().last());
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
