package cunbu.app.activity;

import cunbu.app.fx.Question;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.activity.ReturnComparison;
import cunbu.core.place.Area;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The villages' monthly returns as a grid that is typed in like a spreadsheet; Ctrl+V lays a block over it, Ctrl+S writes all that was typed. */
public final class ReturnsView {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT_GROUP = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination GROUP_BEFORE = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS_OF_A_PAGE = 10;
    /** Ten of them stand beside the villages on a small screen. */
    private static final double COUNT_WIDTH = 98;

    private final ReturnsViewModel model;
    private final Texts texts;
    private final Map<ReturnField, TableColumn<ReturnRow, Look>> columns = new EnumMap<>(ReturnField.class);
    private final Map<ReturnGroup, List<TableColumn<ReturnRow, ?>>> beside = new EnumMap<>(ReturnGroup.class);
    private boolean following;

    @FXML private VBox page;
    @FXML private ComboBox<YearMonth> month;
    @FXML private ComboBox<Area> township;
    @FXML private HBox groups;
    @FXML private Button save;
    @FXML private Label state;
    @FXML private TableView<ReturnRow> grid;
    @FXML private Label about;
    @FXML private Label trouble;

    public ReturnsView(ReturnsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choices();
        groups();
        columns();
        grid.setItems(model.rows);
        grid.getSelectionModel().setCellSelectionEnabled(true);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        grid.getFocusModel().focusedCellProperty().addListener((at, before, cell) -> clicked(cell));
        Tables.empty(grid, texts.get("returns.none"));
        model.spot.addListener((at, before, spot) -> follow());
        model.rows.addListener((ListChangeListener<ReturnRow>) change -> follow());
        model.group.addListener((at, before, group) -> shown());
        state.textProperty().bind(model.state);
        about.textProperty().bind(model.about);
        trouble.textProperty().bind(model.trouble);
        trouble.visibleProperty().bind(model.trouble.isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        save.setVisible(model.mayWrite());
        Views.key(page, "Shortcut+S", this::save);
        shown();
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

    private void choices() {
        month.getItems().setAll(model.months());
        month.setValue(model.month());
        month.valueProperty().addListener((at, before, now) -> leave(() -> model.show(now, model.township()), () -> month.setValue(before)));
        township.getItems().setAll(model.townships());
        township.setConverter(new AreaName());
        township.setValue(model.township());
        township.setVisible(model.townships().size() > 1);
        township.managedProperty().bind(township.visibleProperty());
        township.valueProperty().addListener((at, before, now) -> leave(() -> model.show(model.month(), now), () -> township.setValue(before)));
    }

    /** Asks before what was typed is lost. */
    private void leave(Runnable go, Runnable stay) {
        if (following) {
            return;
        }
        if (!model.isUnsaved()) {
            go.run();
            return;
        }
        YearMonth wantedMonth = month.getValue();
        Area wantedTownship = township.getValue();
        following = true;
        stay.run();
        following = false;
        new Question(texts, page.getScene().getWindow()).ask(texts.get("returns.unsaved"), texts.get("returns.lose"), () -> {
            following = true;
            month.setValue(wantedMonth);
            township.setValue(wantedTownship);
            following = false;
            go.run();
        });
    }

    private void groups() {
        ToggleGroup one = new ToggleGroup();
        for (ReturnGroup group : ReturnGroup.values()) {
            ToggleButton button = new ToggleButton(texts.of(group));
            button.setId("group-" + group.code());
            button.getStyleClass().add("theme");
            button.setToggleGroup(one);
            button.setFocusTraversable(false);
            button.setSelected(model.group.get() == group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.group.set(group);
                grid.requestFocus();
            });
            model.group.addListener((at, before, now) -> button.setSelected(now == group));
            groups.getChildren().add(button);
        }
    }

    private void columns() {
        Tables.column(grid, texts.get("returns.village"), 152, row -> row.village().name()).setSortable(false);
        for (ReturnField field : ReturnField.values()) {
            TableColumn<ReturnRow, Look> column = new TableColumn<>(model.name(field));
            column.setCellValueFactory(row -> row.getValue().look(field));
            column.setCellFactory(unused -> new ReturnCell());
            column.setSortable(false);
            column.setPrefWidth(field.isDay() ? 120 : COUNT_WIDTH);
            column.getStyleClass().add(field.isDay() ? "day" : "number");
            columns.put(field, column);
        }
        beside(ReturnGroup.CONTRACEPTION, "returns.users", row -> ReturnComparison.users(row.made()));
        beside(ReturnGroup.CONTRACEPTION, "returns.marriedWomen", row -> row.facts().get().marriedWomen());
        beside(ReturnGroup.PUBLICITY_AND_ASSOCIATION, "returns.households", row -> row.facts().get().households());
        beside(ReturnGroup.PUBLICITY_AND_ASSOCIATION, "returns.population", row -> row.facts().get().population());
        beside(ReturnGroup.BIRTHS_AND_DEATHS, "returns.births", row -> row.facts().get().births());
        beside(ReturnGroup.BIRTHS_AND_DEATHS, "returns.deaths", row -> row.facts().get().deaths());
    }

    /** A column of what the register or the row itself counts, beside those that are typed. */
    private void beside(ReturnGroup group, String title, Function<ReturnRow, Long> count) {
        TableColumn<ReturnRow, String> column = new TableColumn<>(texts.get(title));
        column.setCellValueFactory(row -> Bindings.createStringBinding(() -> Objects.toString(count.apply(row.getValue()), ""),
                Stream.concat(Stream.of(row.getValue().facts()), ReturnField.of(group).stream().map(row.getValue()::look))
                        .toArray(Observable[]::new)));
        column.setSortable(false);
        column.setPrefWidth(COUNT_WIDTH);
        column.getStyleClass().addAll("number", "counted");
        beside.computeIfAbsent(group, any -> new ArrayList<>()).add(column);
    }

    private void shown() {
        ReturnGroup group = model.group.get();
        grid.getColumns().remove(1, grid.getColumns().size());
        ReturnField.of(group).forEach(field -> grid.getColumns().add(columns.get(field)));
        grid.getColumns().addAll(beside.getOrDefault(group, List.of()));
        follow();
    }

    /** Puts the frame around the cell of the model. */
    private void follow() {
        ReturnsViewModel.Spot spot = model.spot.get();
        TableColumn<ReturnRow, Look> column = columns.get(spot.field());
        if (!following && grid.getColumns().contains(column) && spot.row() < grid.getItems().size()) {
            following = true;
            grid.getSelectionModel().clearAndSelect(spot.row(), column);
            grid.scrollTo(Math.max(0, spot.row() - 2));
            following = false;
        }
    }

    private void clicked(TablePosition<?, ?> cell) {
        if (following || cell.getTableColumn() == null || cell.getRow() < 0) {
            return;
        }
        columns.entrySet().stream().filter(each -> each.getValue() == cell.getTableColumn()).findFirst()
                .ifPresent(each -> model.goTo(cell.getRow(), each.getKey()));
    }

    private void typed(KeyEvent key) {
        String letters = key.getCharacter();
        boolean letter = !letters.isEmpty() && letters.charAt(0) > ' ' && letters.charAt(0) != '\u007f';
        if (letter && !key.isShortcutDown() && !key.isAltDown()) {
            model.type(letters);
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (PASTE.match(key)) {
            model.paste(Objects.toString(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT), ""));
            key.consume();
        } else if (COPY.match(key) && !model.rows.isEmpty()) {
            ReturnsViewModel.Spot spot = model.spot.get();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.rows.get(spot.row()).text(spot.field())));
            key.consume();
        } else if (NEXT_GROUP.match(key) || GROUP_BEFORE.match(key)) {
            model.nextGroup(NEXT_GROUP.match(key) ? 1 : -1);
            key.consume();
        } else if (!key.isShortcutDown() && !key.isAltDown() && moved(key)) {
            key.consume();
        }
    }

    /** @return whether the key meant something here */
    private boolean moved(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> model.down(-1);
            case DOWN, ENTER -> model.down(1);
            case PAGE_UP -> model.down(-ROWS_OF_A_PAGE);
            case PAGE_DOWN -> model.down(ROWS_OF_A_PAGE);
            case LEFT -> model.right(-1);
            case RIGHT -> model.right(1);
            case HOME -> model.right(-ReturnField.values().length);
            case END -> model.right(ReturnField.values().length);
            case F2 -> model.edit();
            case BACK_SPACE, DELETE -> model.erase();
            case TAB -> {
                return model.next(key.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> {
                return model.restore();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Shows a number with what is to be said of it; a mark stands behind the text that is being typed. */
    private static final class ReturnCell extends TableCell<ReturnRow, Look> {

        private static final String CARET = "|";

        @Override
        protected void updateItem(Look look, boolean empty) {
            super.updateItem(look, empty);
            setText(empty || look == null ? null : look.edited() ? look.text() + CARET : look.text());
            for (Look.Mark mark : Look.Mark.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)), !empty && look != null && look.mark() == mark);
            }
            pseudoClassStateChanged(PseudoClass.getPseudoClass("edited"), !empty && look != null && look.edited());
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
