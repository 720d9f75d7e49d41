package cunbu.app.closing;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.closing.Check;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;

/** What should be looked at before a period is closed, and how the balances of its forms came out. */
final class CheckTable {

    private record Row(String about, String result) {
    }

    private final TableView<Object> table;
    private final Texts texts;
    private final ClosingWords words;

    CheckTable(TableView<Object> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        this.words = new ClosingWords(texts);
        Tables.column(table, texts.get("closing.form.check"), 456, row -> ((Row) row).about());
        Tables.column(table, texts.get("closing.form.result"), 260, row -> ((Row) row).result());
        Tables.copyable(table);
    }

    void show(Shown shown) {
        table.getItems().setAll(shown == null || shown.figures() == null ? List.of() : rows(shown));
    }

    private List<Row> rows(Shown shown) {
        Stream<Row> warnings = shown.warnings().stream().filter(each -> !each.reason().equals("closing.checkFails"))
                .map((Refusal each) -> new Row(words.sentence(each), texts.get("closing.look")));
        FormPaper paper = new FormPaper(texts, null);
        Stream<Row> balances = shown.forms().stream().flatMap(form -> form.checks().stream())
                .map((Check check) -> new Row(words.about(check), paper.result(check, place -> words.place(shown.figures().frozen(), place))));
        return Stream.concat(warnings, balances).toList();
    }
}
