package cunbu.app.indicator;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The list of who stands behind a number: the columns that a side has, on the screen and on paper. */
final class BehindTable {

    private final TableView<Line> table;
    private final PeopleBehindViewModel model;
    private final Texts texts;
    private final Notes notes;

    BehindTable(TableView<Line> table, PeopleBehindViewModel model, Texts texts) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.notes = new Notes(texts);
        Tables.copyable(table);
        SortedList<Line> sorted = new SortedList<>(model.lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    /** Puts the columns of the side that is chosen. */
    void columns() {
        table.getColumns().clear();
        if (!model.totalsOnly()) {
            Tables.column(table, texts.get("behind.name"), 160, Line::name);
            Tables.column(table, texts.get("behind.bornOn"), 120, Line::bornOn);
        }
        Tables.column(table, texts.get("behind.village"), 200, Line::villageName);
        if (model.totalsOnly()) {
            Tables.numbers(table, texts.get("behind.total"), 120, line -> line.share() == null ? null : new Total(line.share()));
            Tables.column(table, texts.get("behind.missing"), 520, line -> line.missing() == null ? null : notes.sentence(line.missing()));
        } else if (model.side.get() == Side.LEFT_OUT) {
            Tables.column(table, texts.get("behind.reason"), 320, line -> texts.of(line.reason()));
        } else if (model.shown().stream().flatMap(behind -> behind.lines().stream()).anyMatch(line -> line.share().compareTo(BigDecimal.ONE) != 0)) {
            Tables.numbers(table, texts.get("behind.share"), 120, line -> new Total(line.share()));
        }
    }

    /** What is shown, in the order in which it is shown. */
    Table paper() {
        List<TableColumn<Line, ?>> columns = table.getColumns();
        return new Table(columns.stream().map(column -> new Column(column.getText(), column.getStyleClass().contains("number"))).toList(),
                table.getItems().stream().map(line -> columns.stream().map(column -> cell(column, line)).toList()).toList());
    }

    private static String cell(TableColumn<Line, ?> column, Line line) {
        Object value = column.getCellData(line);
        return value instanceof Total total ? total.number().stripTrailingZeros().toPlainString() : Objects.toString(value, "");
    }

    /** A number that shows and compares as one. */
    private record Total(BigDecimal number) implements Comparable<Total> {

        @Override
        public int compareTo(Total other) {
            return number.compareTo(other.number);
        }

        @Override
        public String toString() {
            return FigureWords.plain(number);
        }
    }
}
