package cunbu.app.indicator;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.Dashboards.Complete;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Completeness;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Rate;
import cunbu.core.place.AreaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** How complete and how prompt the records of each place are, as counts and as shares. */
final class CompletenessView implements Dashboard {

    private static final double NAME_WIDTH = 150;
    private static final double COUNT_WIDTH = 88;

    /** One place in the table. */
    record Row(AreaCode area, Completeness completeness) {
    }

    private final FiguresViewModel model;
    private final Texts texts;
    private final ChangeListener<Complete> onFound = (at, before, now) -> refresh();
    private Overview shown;

    @FXML private TableView<Row> table;
    @FXML private Label about;

    CompletenessView(FiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY);
        Tables.column(table, texts.get("figures.place"), NAME_WIDTH, row -> model.nameOf(row.area()));
        count("figures.complete.due", Completeness::returnsDue);
        count("figures.complete.received", Completeness::returnsReceived);
        share("figures.complete.receivedShare", Completeness::received);
        share("figures.complete.inTime", Completeness::inTime);
        count("figures.complete.dayUnknown", Completeness::returnsDayUnknown);
        count("figures.complete.births", Completeness::births);
        share("figures.complete.birthsInTime", Completeness::registeredInTime);
        count("figures.complete.persons", Completeness::persons);
        count("figures.complete.noBirthDate", Completeness::withoutBirthDate);
        count("figures.complete.noIdentity", Completeness::withoutIdentity);
        share("figures.complete.noIdentityShare", Completeness::lackingIdentity);
        Tables.copyable(table);
        Tables.opens(table, row -> model.places.enter(row.area()));
        Tables.empty(table, texts.get("figures.counting"));
        model.completeness.found().addListener(new WeakChangeListener<>(onFound));
    }

    private void count(String heading, ToLongFunction<Completeness> count) {
        Tables.numbers(table, texts.get(heading), COUNT_WIDTH, row -> count.applyAsLong(row.completeness())).setCellFactory(unused -> new CountCell<>());
    }

    private void share(String heading, Function<Completeness, Rate> rate) {
        Tables.numbers(table, texts.get(heading), COUNT_WIDTH, row -> new ShareCell.Shown(rate.apply(row.completeness())))
                .setCellFactory(unused -> new ShareCell<>());
    }

    @Override
    public void show(Overview overview, Indicator indicator) {
        shown = overview;
        refresh();
    }

    private void refresh() {
        if (shown == null || model.part.get() != Part.COMPLETENESS) {
            return;
        }
        Optional<Complete> known = model.known(model.completeness);
        table.getItems().setAll(known.map(this::rows).orElse(List.of()));
        about.setText(known.map(complete -> about(complete)).orElse(""));
    }

    /** The whole first, so that the parts are seen against it. */
    private List<Row> rows(Complete complete) {
        return Stream.concat(Stream.of(shown.whole()), shown.parts().stream()).map(each -> each.area()).distinct()
                .map(area -> new Row(area, complete.in(area))).toList();
    }

    private String about(Complete complete) {
        String source = complete.due().citation().document();
        return texts.get("figures.complete.about", complete.due().value(),
                complete.due().citation().confirmed() ? source : texts.get("award.unconfirmed", source), Completeness.DAYS_FOR_A_BIRTH);
    }

    @Override
    public Optional<Table> table() {
        if (table.getItems().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        table.getColumns().forEach(column -> columns.add(new Column(column.getText(), column.getStyleClass().contains("number"))));
        return Optional.of(new Table(columns, table.getItems().stream().map(row -> table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row))).toList()).toList()));
    }
}
