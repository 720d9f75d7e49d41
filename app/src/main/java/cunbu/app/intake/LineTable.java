package cunbu.app.intake;

import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The list of what becomes of each row, with whole sentences and a colour for what was refused or put right. */
final class LineTable {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass REPAIRED = PseudoClass.getPseudoClass("repaired");
    private static final double OF_ROW = 56;
    private static final double OF_RESULT = 96;
    private static final double OF_COLUMN = 112;
    /** Wide enough for an identity number behind an arrow. */
    private static final double OF_VALUES = 182;
    private static final double OF_SCROLL_BAR = 18;
    private static final double LEAST = 240;

    private final TableView<Line> table;
    private final Texts texts;
    private final Sentences sentences;

    LineTable(TableView<Line> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    void fill(ObservableList<Line> lines) {
        Tables.numbers(table, texts.get("intake.row"), OF_ROW, Line::row);
        Tables.column(table, texts.get("intake.result"), OF_RESULT, line -> texts.of(line.result()));
        Tables.column(table, texts.get("intake.column"), OF_COLUMN, line -> ofNote(line, Note::column).replaceAll("\\s", ""));
        TableColumn<Line, String> reason = Tables.column(table, texts.get("intake.reason"), LEAST, line -> ofNote(line, sentences::of));
        TableColumn<Line, String> values = Tables.column(table, texts.get("intake.change"), OF_VALUES, LineTable::values);
        values.setCellFactory(column -> new SentenceCell<>());
        reason.setCellFactory(column -> new SentenceCell<>());
        double others = OF_ROW + OF_RESULT + OF_COLUMN + OF_VALUES + OF_SCROLL_BAR;
        reason.prefWidthProperty().bind(Bindings.max(LEAST, table.widthProperty().subtract(others)));
        table.setRowFactory(unused -> new LineRow());
        Tables.copyable(table);
        table.setItems(lines);
    }

    /** What stood there, and what it was turned into. */
    private static String values(Line line) {
        String to = ofNote(line, Note::to);
        return (ofNote(line, Note::from) + (to.isEmpty() ? "" : " → " + to)).strip();
    }

    private static String ofNote(Line line, Function<Note, String> word) {
        String found = line.note() == null ? null : word.apply(line.note());
        return found == null ? "" : found;
    }

    /** A row that shows at a glance what was refused and what was put right. */
    private static final class LineRow extends TableRow<Line> {

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(REFUSED, !empty && line.result() == Result.REFUSED);
            pseudoClassStateChanged(REPAIRED, !empty && line.result() == Result.REPAIRED);
        }
    }
}
