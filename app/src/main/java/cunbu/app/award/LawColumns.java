package cunbu.app.award;

import cunbu.app.fx.LawWords;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.law.Lookups;
import cunbu.core.place.AreaCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The list of the values of the law behind a decision: what each is, from which day, whose text it is, by which document. */
final class LawColumns {

    private static final double DAY_WIDTH = 92;
    /** Of the scroll bar, with the borders. */
    private static final double BAR_WIDTH = 18;

    private final TableView<Lookups.Used> table;
    private final Texts texts;
    private LawWords words;

    LawColumns(TableView<Lookups.Used> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        this.words = new LawWords(texts, Map.of());
        wrapped("law.parameter", 0.34, used -> words.parameter(used.parameter()));
        wrapped("law.value", 0.24, used -> words.value(used));
        Tables.column(table, texts.get("law.fromOn"), DAY_WIDTH, used -> used.citation().from());
        wrapped("law.source", 0.42, used -> words.area(used.citation().area()) + " " + words.source(used.citation()));
        Tables.copyable(table);
        Tables.empty(table, texts.get("law.nothingUsed"));
    }

    /** @param names by id of a person or code of a place */
    void show(List<Lookups.Used> law, Map<String, String> names) {
        words = new LawWords(texts, names.entrySet().stream().filter(each -> AreaCode.isAreaCode(each.getKey()))
                .collect(Collectors.toMap(each -> new AreaCode(each.getKey()), Map.Entry::getValue)));
        table.getItems().setAll(law);
        table.scrollTo(0);
    }

    private void wrapped(String title, double share, Function<Lookups.Used, String> value) {
        TableColumn<Lookups.Used, String> column = Tables.column(table, texts.get(title), 100, value);
        column.setCellFactory(unused -> new SentenceCell<>());
        column.prefWidthProperty().bind(table.widthProperty().subtract(DAY_WIDTH + BAR_WIDTH).multiply(share));
    }
}
