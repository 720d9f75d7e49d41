package cunbu.app.activity;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.activity.ReturnComparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The columns of the grid, of which one group is shown: what is typed, and beside it what the register counts. */
final class ReturnColumns {

    /** Ten of them stand beside the villages on a small screen. */
    private static final double COUNT_WIDTH = 98;
    private static final double DAY_WIDTH = 120;
    private static final double VILLAGE_WIDTH = 152;

    private final TableView<ReturnRow> grid;
    private final Texts texts;
    private final Map<ReturnField, TableColumn<ReturnRow, Look>> typed = new EnumMap<>(ReturnField.class);
    private final Map<ReturnGroup, List<TableColumn<ReturnRow, ?>>> beside = new EnumMap<>(ReturnGroup.class);

    ReturnColumns(TableView<ReturnRow> grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        Tables.column(grid, texts.get("returns.village"), VILLAGE_WIDTH, row -> row.village().name()).setSortable(false);
        ReturnWords words = new ReturnWords(texts);
        for (ReturnField field : ReturnField.values()) {
            typed.put(field, column(field, words.name(field)));
        }
        beside(ReturnGroup.CONTRACEPTION, "returns.users", row -> ReturnComparison.users(row.made()));
        beside(ReturnGroup.CONTRACEPTION, "returns.marriedWomen", row -> row.facts().get().marriedWomen());
        beside(ReturnGroup.PUBLICITY_AND_ASSOCIATION, "returns.households", row -> row.facts().get().households());
        beside(ReturnGroup.PUBLICITY_AND_ASSOCIATION, "returns.population", row -> row.facts().get().population());
        beside(ReturnGroup.BIRTHS_AND_DEATHS, "returns.births", row -> row.facts().get().births());
        beside(ReturnGroup.BIRTHS_AND_DEATHS, "returns.deaths", row -> row.facts().get().deaths());
    }

    private static TableColumn<ReturnRow, Look> column(ReturnField field, String name) {
        TableColumn<ReturnRow, Look> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> row.getValue().look(field));
        column.setCellFactory(unused -> new ReturnCell());
        column.setSortable(false);
        column.setPrefWidth(field.isDay() ? DAY_WIDTH : COUNT_WIDTH);
        column.getStyleClass().add(field.isDay() ? "day" : "number");
        return column;
    }

    /** A column of what the register or the row itself counts. */
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

    void show(ReturnGroup group) {
        grid.getColumns().remove(1, grid.getColumns().size());
        ReturnField.of(group).forEach(field -> grid.getColumns().add(typed.get(field)));
        grid.getColumns().addAll(beside.getOrDefault(group, List.of()));
    }

    /** Puts the frame around a cell, if it is shown. */
    void select(CellEditor.Spot spot) {
        TableColumn<ReturnRow, Look> column = typed.get(spot.field());
        if (grid.getColumns().contains(column) && spot.row() < grid.getItems().size()) {
            grid.getSelectionModel().clearAndSelect(spot.row(), column);
            grid.scrollTo(Math.max(0, spot.row() - 2));
        }
    }

    Optional<ReturnField> field(TableColumn<?, ?> column) {
        return typed.entrySet().stream().filter(each -> each.getValue() == column).map(Map.Entry::getKey).findFirst();
    }
}
