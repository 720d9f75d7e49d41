package cunbu.app.indicator;

import cunbu.app.fx.Key;
import cunbu.app.fx.Picture;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.paper.Paper;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.Area;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The figures of a period and an area: cards on top, and below them one of the dashboards. */
public final class FiguresView {

    private final FiguresViewModel model;
    private final Texts texts;
    private final List<Way> ways;
    private final Consumer<NumberAsked> opened;
    private final Saving saving;
    private final FigureWords words;
    private final FigurePapers papers;
    private final FigureCards row;
    private final Map<Part, Dashboard> dashboards = new EnumMap<>(Part.class);
    private final Map<Part, Parent> nodes = new EnumMap<>(Part.class);
    private final ChangeListener<Object> onFigures = (at, before, now) -> show();
    private final ChangeListener<Object> onChosen = (at, before, now) -> turn();

    @FXML private VBox page;
    @FXML private HBox more;
    @FXML private HBox around;
    @FXML private Label period;
    @FXML private Label state;
    @FXML private StackPane choices;
    @FXML private Button count;
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
        this.papers = new FigurePapers(model, texts);
        this.row = new FigureCards(model, texts, this::openNumber);
        dashboards.put(Part.PLACES, new PlacesView(model, texts, words, opened));
        dashboards.put(Part.YEARS, new YearsView(model, texts, words, opened));
        dashboards.put(Part.AGES, new AgesView(model, texts));
        dashboards.put(Part.MONTHS, new MonthsView(model, texts));
        dashboards.put(Part.COMPLETENESS, new CompletenessView(model, texts));
    }

    @FXML
    private void initialize() {
        choices.getChildren().add(Views.load(new ChoicesView(model, texts), texts));
        Way.show(ways, more, page);
        new Toggles(texts).fill(parts, "part-", List.of(Part.values()), model.part);
        state.textProperty().bind(Bindings.when(model.counting).then(texts.get("figures.counting")).otherwise(model.problem));
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        keys();
        List.of(model.overview, model.theme, model.targets).forEach(each -> each.addListener(new WeakChangeListener<>(onFigures)));
        List.of(model.indicator, model.part).forEach(each -> each.addListener(new WeakChangeListener<>(onChosen)));
        show();
        model.open();
    }

    private void keys() {
        Views.key(page, Key.AGAIN, model::count);
        Views.key(page, Key.PRINT, this::print);
        Views.key(page, Key.SAVE, this::saveTable);
        Views.key(page, Key.PICTURE, this::savePicture);
        for (Part part : Part.values()) {
            Views.key(page, Key.PART, part.ordinal() + 1, () -> model.part.set(part));
        }
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && (saving.stop() || model.places.up())) {
                key.consume();
            }
        });
    }

    private void show() {
        Overview overview = model.overview.get();
        if (overview == null) {
            return;
        }
        period.setText(papers.period());
        around.getChildren().setAll(model.places.around().stream().map(this::crumb).toList());
        around.setManaged(!around.getChildren().isEmpty());
        row.fill(cards, overview);
        turn();
    }

    private Node crumb(Area place) {
        Hyperlink crumb = new Hyperlink(model.nameOf(place.code()) + " ›");
        crumb.setId("around-" + place.code());
        crumb.setOnAction(event -> model.places.enter(place.code()));
        return crumb;
    }

    private void turn() {
        Overview overview = model.overview.get();
        Indicator indicator = model.indicator.get();
        if (overview == null || !model.theme.get().indicators().contains(indicator)) {
            return;
        }
        row.mark();
        notes.setText((words.notes(overview.whole().of(indicator)) + " " + papers.bases()).strip());
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
        Dashboard shown = dashboards.get(model.part.get());
        shown.table().ifPresent(table -> {
            Paper paper = papers.of(shown.drawings(), table);
            saving.table(window(), papers.fileName(), progress -> paper);
        });
    }

    @FXML
    private void savePicture() {
        if (model.overview.get() != null) {
            saving.picture(window(), papers.fileName(), picture());
        }
    }

    @FXML
    private void print() {
        saving.print(window(), picture());
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

    private Window window() {
        return page.getScene().getWindow();
    }
}
