package cunbu.app.indicator;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.PeopleBehindViewModel.Behind;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Side;
import cunbu.sync.Progress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.TableView;

/** The list of who stands behind a number: the columns that a side has, on the screen and on paper. */
final class BehindTable {

    private final TableView<Line> table;
    private final PeopleBehindViewModel model;
    private final Texts texts;
    private final Notes notes;
    private final List<Heading> shown = new ArrayList<>();
    private final ListChangeListener<Line> onLines = change -> choose();
    private List<Object> columnsOf = List.of();

    BehindTable(TableView<Line> table, PeopleBehindViewModel model, Texts texts) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.notes = new Notes(texts);
        Tables.copyable(table);
        table.setItems(model.lines);
        table.setSortPolicy(sorted -> {
            model.order.set(sorted.getComparator());
            return true;
        });
        model.lines.addListener(new WeakListChangeListener<>(onLines));
    }

    /** A list that has the cursor has a row chosen, also when the rows come later than the cursor. */
    private void choose() {
        if (table.isFocused() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Puts the columns of the side that is chosen. */
    void columns() {
        boolean inShares = model.shown().filter(Behind::inShares).isPresent();
        // Columns made anew would forget what the list is sorted by.
        if (columnsOf.equals(List.of(model.side.get(), inShares))) {
            return;
        }
        columnsOf = List.of(model.side.get(), inShares);
        table.getColumns().clear();
        shown.clear();
        if (!model.totalsOnly()) {
            words("behind.name", 160, Line::name);
            words("behind.bornOn", 120, Line::bornOn);
        }
        words("behind.village", 200, Line::villageName);
        if (model.totalsOnly()) {
            numbers("behind.total", 120, line -> line.share() == null ? null : new Total(line.share()));
            words("behind.missing", 520, line -> line.missing() == null ? null : notes.sentence(line.missing()));
        } else if (model.side.get() == Side.LEFT_OUT) {
            words("behind.reason", 320, line -> texts.of(line.reason()));
        } else if (inShares) {
            numbers("behind.share", 120, line -> new Total(line.share()));
        }
    }

    /** What is shown now, in the order in which it is shown; the rows are written when they are asked for, and where they are. */
    Function<Progress, Table> paper() {
        List<Heading> headings = List.copyOf(shown);
        List<Line> lines = List.copyOf(table.getItems());
        return progress -> {
            List<List<String>> rows = new ArrayList<>(lines.size());
            for (Line line : lines) {
                progress.at(rows.size(), lines.size());
                rows.add(headings.stream().map(heading -> cell(heading.value().apply(line))).toList());
            }
            return new Table(headings.stream().map(heading -> new Column(heading.text(), heading.numbers())).toList(), rows);
        };
    }

    private static String cell(Object value) {
        return value instanceof Total total ? total.number().stripTrailingZeros().toPlainString() : Objects.toString(value, "");
    }

    private void words(String heading, double width, Function<Line, Object> value) {
        Tables.column(table, texts.get(heading), width, value);
        shown.add(new Heading(texts.get(heading), false, value));
    }

    private void numbers(String heading, double width, Function<Line, Object> value) {
        Tables.numbers(table, texts.get(heading), width, value);
        shown.add(new Heading(texts.get(heading), true, value));
    }

    /** A column as a paper has it. */
    private record Heading(String text, boolean numbers, Function<Line, Object> value) {
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
