package cunbu.app.closing;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.indicator.Figure;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.TableView;

/** All indicators of a period, each with what stands above and below its line. */
final class IndicatorTable {

    private final TableView<Figure> table;

    IndicatorTable(TableView<Figure> table, Texts texts) {
        this.table = table;
        ClosingWords words = new ClosingWords(texts);
        Tables.column(table, texts.get("closing.annual.column.indicator"), 200, each -> texts.of(each.indicator()));
        Tables.numbers(table, texts.get("closing.annual.column.numerator"), 90, each -> words.count(each.rate().numerator()));
        Tables.numbers(table, texts.get("closing.annual.column.denominator"), 90, each -> each.denominator() == null ? "" : words.count(each.rate().denominator()));
        Tables.numbers(table, texts.get("closing.figure"), 90, each -> each.value().map(BigDecimal::toPlainString).orElse(texts.get("closing.unknown")));
        Tables.column(table, texts.get("closing.annual.column.unit"), 150, each -> texts.of(each.indicator().unit()));
        Tables.numbers(table, texts.get("closing.annual.column.interval"), 120,
                each -> each.interval().map(range -> range.lowShown() + "–" + range.highShown()).orElse("")).setSortable(false);
        Tables.copyable(table);
    }

    void show(Shown shown) {
        table.getItems().setAll(shown == null || shown.figures() == null ? List.of() : shown.figures().indicators());
    }
}
