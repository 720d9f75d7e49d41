package cunbu.app.closing;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.closing.Correction;
import java.util.List;
import javafx.scene.control.TableView;

/** What the register counts otherwise today than it was closed. */
final class CorrectionTable {

    private final TableView<Correction> table;
    private Shown shown;

    CorrectionTable(TableView<Correction> table, Texts texts) {
        this.table = table;
        ClosingWords words = new ClosingWords(texts);
        Tables.column(table, texts.get("closing.place"), 160, each -> words.place(shown.figures().frozen(), each.village()));
        Tables.column(table, texts.get("closing.annual.column.count"), 220, each -> texts.of(each.measure()));
        Tables.numbers(table, texts.get("closing.annual.column.closed"), 90, each -> words.count(each.from()));
        Tables.numbers(table, texts.get("closing.annual.column.today"), 90, each -> words.count(each.to()));
        Tables.numbers(table, texts.get("closing.annual.column.difference"), 90, words::difference);
        Tables.copyable(table);
        Tables.empty(table, texts.get("closing.noCorrections"));
    }

    void show(Shown now) {
        shown = now;
        table.getItems().setAll(now == null ? List.of() : now.corrections());
    }
}
