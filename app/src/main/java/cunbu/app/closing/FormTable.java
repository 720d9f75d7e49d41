package cunbu.app.closing;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableView;

/** A national form on the screen: its total, then the places. */
final class FormTable {

    private static final int FEW = 9;
    private static final int WIDE = 4;

    private final TableView<Map.Entry<AreaCode, Measures>> table;
    private final NationalForm form;
    private Shown shown;

    FormTable(TableView<Map.Entry<AreaCode, Measures>> table, NationalForm form, Texts texts) {
        this.table = table;
        this.form = form;
        ClosingWords words = new ClosingWords(texts);
        Tables.column(table, texts.get("closing.place"), 96, row -> row.getKey().equals(shown.figures().area()) ? texts.get("closing.form.total")
                : words.place(shown.figures().frozen(), row.getKey()));
        form.columns().forEach(measure -> Tables.numbers(table, words.column(measure), width(measure), row -> words.count(row.getValue(), measure)));
        Tables.copyable(table);
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    /** So that a form fits a small screen with its headings: births of an order are fewer than people, and one word is long in English. */
    private int width(Measure measure) {
        if (form.columns().size() <= FEW) {
            return measure == Measure.SPERMICIDE ? 86 : 72;
        }
        return form.columns().indexOf(measure) < WIDE ? 61 : 53;
    }

    void show(Shown now) {
        Map<AreaCode, Measures> rows = new LinkedHashMap<>();
        shown = now;
        if (now != null) {
            now.forms().stream().filter(filled -> filled.form() == form).forEach((FilledForm filled) -> {
                rows.put(filled.area(), filled.total());
                rows.putAll(filled.rows());
            });
        }
        table.getItems().setAll(rows.entrySet());
    }
}
