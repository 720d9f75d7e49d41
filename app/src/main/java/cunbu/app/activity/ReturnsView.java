package cunbu.app.activity;

import cunbu.app.fx.Key;
import cunbu.app.fx.Question;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.place.Area;
import java.time.YearMonth;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The villages' monthly returns as a grid that is typed in like a spreadsheet; Ctrl+V lays a block over it, Ctrl+S writes all that was typed. */
public final class ReturnsView {

    private static final int MOST_LINES = 5;
    private static final double LINE_HEIGHT = 26;

    private final ReturnsViewModel model;
    private final Texts texts;
    private ReturnColumns columns;
    private boolean following;

    @FXML private VBox page;
    @FXML private ComboBox<YearMonth> month;
    @FXML private ComboBox<Area> place;
    @FXML private HBox groups;
    @FXML private Button save;
    @FXML private Button discard;
    @FXML private Label state;
    @FXML private TableView<ReturnRow> grid;
    @FXML private Label about;
    @FXML private Label trouble;
    @FXML private ListView<LaidBlock.BadCell> bad;

    public ReturnsView(ReturnsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choices();
        groups();
        grid();
        troubles();
        state.textProperty().bind(model.state);
        about.textProperty().bind(model.about);
        save.setVisible(model.mayWrite());
        discard.visibleProperty().bind(model.unsaved);
        discard.managedProperty().bind(discard.visibleProperty());
        Views.key(page, Key.SAVE, this::save);
        Views.key(page, Key.TAKE_ALL_BACK, this::discard);
        // Built anew for another language, the view finds what was typed in its model.
        if (model.rows.isEmpty()) {
            model.load();
        }
    }

    @FXML
    private void save() {
        model.save();
        grid.requestFocus();
    }

    @FXML
    private void discard() {
        if (model.unsaved.get()) {
            new Question(texts, page.getScene().getWindow()).ask(texts.get("returns.unsaved"), texts.get("returns.lose"), () -> {
                model.discard();
                grid.requestFocus();
            });
        }
    }

    private void choices() {
        month.getItems().setAll(model.months());
        month.setValue(model.month());
        month.valueProperty().addListener((at, before, now) -> model.show(now, model.place()));
        place.getItems().setAll(model.places());
        place.setConverter(new AreaName());
        place.setValue(model.place());
        place.setVisible(model.places().size() > 1);
        place.managedProperty().bind(place.visibleProperty());
        place.valueProperty().addListener((at, before, now) -> model.show(model.month(), now));
    }

    private void groups() {
        ToggleGroup one = new ToggleGroup();
        for (ReturnGroup group : ReturnGroup.values()) {
            ToggleButton button = new ToggleButton(texts.of(group));
            button.setId("group-" + group.code());
            button.getStyleClass().add("theme");
            button.setToggleGroup(one);
            button.setFocusTraversable(false);
            button.setSelected(model.cell.group.get() == group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.cell.group.set(group);
                grid.requestFocus();
            });
            model.cell.group.addListener((at, before, now) -> button.setSelected(now == group));
            groups.getChildren().add(button);
        }
    }

    private void grid() {
        columns = new ReturnColumns(grid, texts);
        grid.setItems(model.rows);
        grid.getSelectionModel().setCellSelectionEnabled(true);
        grid.getFocusModel().focusedCellProperty().addListener((at, before, focused) -> clicked(focused));
        Tables.empty(grid, texts.get("returns.none"));
        new GridKeys(model).listen(grid);
        model.cell.spot.addListener((at, before, spot) -> follow());
        model.rows.addListener((ListChangeListener<ReturnRow>) change -> follow());
        model.cell.group.addListener((at, before, group) -> shown());
        shown();
    }

    private void shown() {
        columns.show(model.cell.group.get());
        follow();
    }

    /** Puts the frame around the cell of the model. */
    private void follow() {
        if (!following) {
            following = true;
            columns.select(model.cell.spot.get());
            following = false;
        }
    }

    private void clicked(TablePosition<?, ?> focused) {
        if (!following && focused.getTableColumn() != null && focused.getRow() >= 0) {
            columns.field(focused.getTableColumn()).ifPresent(field -> model.cell.goTo(focused.getRow(), field));
        }
    }

    /** The sentence, and below it the cells that cannot be read; Enter goes to one of them. */
    private void troubles() {
        trouble.textProperty().bind(model.trouble);
        trouble.visibleProperty().bind(model.trouble.isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        bad.setItems(model.bad);
        bad.visibleProperty().bind(Bindings.isNotEmpty(model.bad));
        bad.managedProperty().bind(bad.visibleProperty());
        bad.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.min(MOST_LINES, model.bad.size()) * LINE_HEIGHT + 4, model.bad));
        bad.setFixedCellSize(LINE_HEIGHT);
        bad.setCellFactory(list -> new BadLine(new ReturnWords(texts)));
        bad.setOnMouseClicked(click -> toBad());
        Views.key(bad, Key.OPEN, this::toBad);
    }

    private void toBad() {
        LaidBlock.BadCell chosen = bad.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.cell.goTo(chosen.row(), chosen.field());
            grid.requestFocus();
        }
    }

    private static final class BadLine extends ListCell<LaidBlock.BadCell> {

        private final ReturnWords words;

        BadLine(ReturnWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(LaidBlock.BadCell each, boolean empty) {
            super.updateItem(each, empty);
            setText(empty || each == null ? null : words.bad(each));
        }
    }

    private static final class AreaName extends StringConverter<Area> {
        @Override
        public String toString(Area each) {
            return each == null ? "" : each.name();
        }

        @Override
        public Area fromString(String text) {
            return null;
        }
    }
}
