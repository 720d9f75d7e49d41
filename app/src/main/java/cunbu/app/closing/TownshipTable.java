package cunbu.app.closing;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** Which townships of a county have closed the period, and what was corrected since; above it the sum in a sentence. */
final class TownshipTable {

    private final TableView<Township> table;
    private final Label sum;
    private final Texts texts;

    TownshipTable(TableView<Township> table, Label sum, Texts texts) {
        this.table = table;
        this.sum = sum;
        this.texts = texts;
        Tables.column(table, texts.get("closing.township"), 140, each -> each.area().name());
        Tables.column(table, texts.get("closing.state"), 230, this::state);
        Tables.numbers(table, texts.get("closing.township.villages"), 110, each -> each.villages());
        Tables.numbers(table, texts.get("closing.township.closed"), 110, each -> each.closing() == null ? 0 : each.closing().villages());
        Tables.numbers(table, texts.get("closing.tab.corrections"), 110, each -> each.corrections() == null ? "" : each.corrections());
        Tables.copyable(table);
    }

    private String state(Township each) {
        if (each.closing() == null) {
            return texts.get("closing.township.open");
        }
        return each.corrections() == null ? texts.get("closing.damaged") : texts.get("closing.closedOn", each.closing().closedOn().toString());
    }

    void show(Shown shown) {
        List<Township> all = shown == null ? List.of() : shown.townships();
        List<Township> closed = all.stream().filter(each -> each.closing() != null).toList();
        table.getItems().setAll(all);
        sum.setText(shown == null ? "" : texts.get("closing.townships.sum", all.size(), closed.size(), all.stream().mapToInt(Township::villages).sum(),
                closed.stream().mapToInt(each -> each.closing().villages()).sum()));
    }
}
