package cunbu.app.indicator;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.AreaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** Places side by side: a table of a theme's indicators, and a chart of the one whose card is pressed. */
final class PlacesView implements Dashboard {

    private static final double NAME_WIDTH = 96;
    private static final double TOWNSHIP_WIDTH = 72;
    private static final double VALUE_WIDTH = 91;
    private static final double WIDEST_VALUE = 160;
    private static final double SCROLL_BAR = 18;

    private final FiguresViewModel model;
    private final Texts texts;
    private final FigureWords words;
    private final Consumer<NumberAsked> open;
    private final RangeChart chart;
    private Overview shown;
    private Theme theme;
    private AreaCode sought;

    @FXML private TableView<AreaFigures> table;
    @FXML private Label chartTitle;
    @FXML private Label chartWhole;
    @FXML private ScrollPane chartPane;

    PlacesView(FiguresViewModel model, Texts texts, FigureWords words, Consumer<NumberAsked> open) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.open = open;
        this.chart = new RangeChart(model::nameOf);
    }

    @FXML
    private void initialize() {
        table.widthProperty().addListener((at, before, now) -> fit());
        Tables.copyable(table);
        table.getSelectionModel().setCellSelectionEnabled(true);
        Tables.opens(table, this::open);
        Tables.empty(table, Bindings.when(model.counting).then(texts.get("figures.counting")).otherwise(texts.get("figures.empty")));
        chartPane.setContent(chart);
        chartWhole.managedProperty().bind(chartWhole.textProperty().isNotEmpty());
    }

    @Override
    public void show(Overview overview, Indicator indicator) {
        if (overview != shown || model.theme.get() != theme) {
            seek(overview);
            int column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
            shown = overview;
            theme = model.theme.get();
            columns();
            table.getItems().setAll(overview.parts());
            choose(column);
        }
        chartTitle.setText(words.withUnit(indicator));
        Figure whole = overview.whole().of(indicator);
        chartWhole.setText(whole.denominator() == null ? "" : texts.get("figures.whole", model.nameOf(overview.whole().area()),
                FigureWords.value(whole) + words.unit(indicator)));
        chart.show(overview, indicator);
    }

    /** Whoever comes back from a place finds it chosen, and whoever stays keeps what was chosen. */
    private void seek(Overview next) {
        AreaFigures row = table.getSelectionModel().getSelectedItem();
        if (shown != null && !shown.whole().area().equals(next.whole().area())) {
            sought = shown.whole().area().within(next.whole().area()) ? shown.whole().area() : null;
        } else if (sought == null && row != null) {
            sought = row.area();
        }
    }

    /** What is not found is sought again: an area may be shown in other parts for a moment. */
    private void choose(int column) {
        for (int row = 0; row < table.getItems().size() && sought != null; row++) {
            if (sought.within(table.getItems().get(row).area())) {
                sought = null;
                table.getSelectionModel().clearAndSelect(row, table.getColumns().get(Math.min(column, table.getColumns().size() - 1)));
                table.scrollTo(row);
                return;
            }
        }
        table.getFocusModel().focus(0, table.getColumns().get(0));
        if (table.isFocused()) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(0));
        }
    }

    private void columns() {
        table.getColumns().clear();
        if (model.places.villagesOfTownships()) {
            Tables.column(table, texts.get("figures.township"), TOWNSHIP_WIDTH, row -> model.nameOf(row.area().township()));
        }
        Tables.column(table, texts.get("figures.place"), NAME_WIDTH, row -> model.nameOf(row.area()));
        for (Indicator indicator : model.theme.get().indicators()) {
            TableColumn<AreaFigures, FigureCell.Shown> column =
                    Tables.numbers(table, texts.of(indicator), VALUE_WIDTH, row -> new FigureCell.Shown(row.of(indicator)));
            column.setCellFactory(unused -> new FigureCell<>());
            column.setUserData(indicator);
        }
        fit();
    }

    /** The numbers share the room that the names leave them. */
    private void fit() {
        List<TableColumn<AreaFigures, ?>> values = table.getColumns().stream().filter(each -> each.getUserData() != null).toList();
        double names = NAME_WIDTH + (values.size() + 1 < table.getColumns().size() ? TOWNSHIP_WIDTH : 0);
        double share = Math.floor((table.getWidth() - names - SCROLL_BAR) / Math.max(1, values.size()));
        values.forEach(each -> each.setPrefWidth(Math.max(VALUE_WIDTH, Math.min(WIDEST_VALUE, share))));
    }

    /** Enter on a place leads into it, Enter on a number to what stands behind it. */
    private void open(AreaFigures row) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        if (cell.getTableColumn() != null && cell.getTableColumn().getUserData() instanceof Indicator indicator) {
            open.accept(model.number(indicator, shown.period(), row.area()));
        } else {
            model.places.enter(row.area());
        }
    }

    @Override
    public List<Drawing> drawings() {
        String title = texts.get("figures.drawing", words.withUnit(model.indicator.get()), chartWhole.getText()).strip();
        return chart.stripes().stream().map(stripe -> new Drawing(title, stripe)).toList();
    }

    @Override
    public Optional<Table> table() {
        if (shown == null) {
            return Optional.empty();
        }
        List<Indicator> indicators = model.theme.get().indicators();
        List<Column> columns = new ArrayList<>(List.of(Column.words(texts.get("figures.place"))));
        indicators.forEach(each -> columns.add(Column.numbers(words.withUnit(each))));
        return Optional.of(new Table(columns, Stream.concat(Stream.of(shown.whole()), shown.parts().stream()).distinct()
                .map(row -> Stream.concat(Stream.of(model.nameOf(row.area())), indicators.stream().map(each -> FigureWords.exact(row.of(each)))).toList()).toList()));
    }
}
