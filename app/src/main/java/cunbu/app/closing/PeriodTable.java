package cunbu.app.closing;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.time.Basis;
import cunbu.core.time.Period;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/** The periods of a year and how far each is; the one that is chosen is shown, and stays chosen when the rows are read again. */
final class PeriodTable {

    private final TableView<PeriodRow> table;
    private final ClosingViewModel model;
    private final Texts texts;
    private Period chosen;

    PeriodTable(TableView<PeriodRow> table, ClosingViewModel model, Texts texts) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        Tables.column(table, texts.get("closing.periodOf"), 184, row -> texts.get("closing.days", row.period().from().toString(), row.period().last().toString()));
        Tables.column(table, texts.get("closing.kind"), 160, row -> row.period().basis() == Basis.OTHER ? texts.get("closing.month")
                : texts.get("code.basis." + row.period().basis().code()));
        Tables.column(table, texts.get("closing.state"), 126, this::state);
        table.setItems(model.rows);
        Tables.opens(table, model::show);
        table.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> choose(now));
        model.rows.addListener((ListChangeListener<PeriodRow>) change -> chooseAgain());
    }

    private void choose(PeriodRow row) {
        if (row != null && !row.period().equals(chosen)) {
            chosen = row.period();
            model.show(row);
        }
    }

    /** New rows take the choice away from the one that was chosen; it is the same period still. */
    private void chooseAgain() {
        model.rows.stream().filter(row -> row.period().equals(chosen)).findFirst()
                .filter(row -> !row.equals(table.getSelectionModel().getSelectedItem())).ifPresent(table.getSelectionModel()::select);
    }

    private String state(PeriodRow row) {
        if (row.closing() != null) {
            boolean corrected = row.corrections() != null && row.corrections() > 0;
            return corrected ? texts.get("closing.state.corrected", row.corrections()) : texts.get("closing.state.closed");
        }
        return texts.get(row.over() ? "closing.state.ready" : "closing.state.open");
    }
}
