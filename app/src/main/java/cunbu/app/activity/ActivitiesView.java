package cunbu.app.activity;

import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.ItemSum;
import cunbu.core.place.Area;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The activity ledger: lines on the left, what they come to on the right; Ctrl+N writes a line, Enter corrects one. */
public final class ActivitiesView {

    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    /** Of the scroll bar, with the borders. */
    private static final double BAR_WIDTH = 18;
    private static final double DAY_WIDTH = 94;
    private static final double NUMBER_WIDTH = 112;

    private final ActivitiesViewModel model;
    private final Texts texts;
    private final ActivityWords words;
    private final Consumer<Activity> open;
    private final List<Way> ways;

    @FXML private VBox page;
    @FXML private HBox top;
    @FXML private ComboBox<Area> area;
    @FXML private ComboBox<ActivityKind> kind;
    @FXML private ComboBox<Integer> year;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private Button add;
    @FXML private Label count;
    @FXML private TableView<LedgerRow> lines;
    @FXML private TableView<ItemSum> sums;

    /**
     * @param open shows the form for a line; null for a new one
     * @param ways to the screens that belong here
     */
    public ActivitiesView(ActivitiesViewModel model, Texts texts, Consumer<Activity> open, List<Way> ways) {
        this.model = model;
        this.texts = texts;
        this.words = new ActivityWords(texts);
        this.open = open;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        choices();
        lines();
        sums();
        count.textProperty().bind(Bindings.createStringBinding(() -> texts.get("activities.count", model.rows.size()), model.rows));
        Way.show(ways, top, page);
        add.setVisible(model.ledger().mayWrite());
        if (model.ledger().mayWrite()) {
            Views.key(page, Key.ADD, this::add);
        }
        Views.key(page, Key.EXPORT, this::export);
        model.refresh();
    }

    @FXML
    private void add() {
        open.accept(null);
    }

    @FXML
    private void export() {
        new FileChoice(page.getScene().getWindow()).save(texts.get("activities.title"), "xlsx", "csv", "pdf").ifPresent(model::export);
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.choice("area", area, model.area, model.areas(), each -> each == null ? "" : each.name());
        fields.choice("kind", kind, model.kind, Stream.concat(Stream.of((ActivityKind) null), Arrays.stream(ActivityKind.values())).toList(),
                each -> each == null ? texts.get("activities.everyKind") : texts.of(each));
        fields.choice("year", year, model.year, model.years(), this::name);
        fields.text("from", from, model.from);
        fields.text("to", to, model.to);
        fields.show(model.refusals, FXCollections.observableArrayList());
    }

    private String name(Integer number) {
        return number == null ? "" : texts.get("activities.year", String.valueOf(number));
    }

    private void lines() {
        Tables.column(lines, texts.get("activity.heldOn"), DAY_WIDTH, row -> row.line().heldOn());
        wrapped(lines, "activity.area", 0.32, DAY_WIDTH + NUMBER_WIDTH, LedgerRow::area);
        wrapped(lines, "activity.kind", 0.25, DAY_WIDTH + NUMBER_WIDTH, row -> texts.of(row.line().kind()));
        wrapped(lines, "activity.item", 0.43, DAY_WIDTH + NUMBER_WIDTH, row -> words.itemInUnit(row.line().item(), row.line().otherItem()));
        Tables.numbers(lines, texts.get("activity.value"), NUMBER_WIDTH, row -> words.number(row.line().value(), row.line().qualifier()));
        lines.setRowFactory(table -> new LineRow());
        lines.setItems(model.rows);
        Tables.copyable(lines);
        Tables.opens(lines, row -> open.accept(row.line()));
        Tables.empty(lines, texts.get("activities.none"));
    }

    private void sums() {
        wrapped(sums, "activity.kind", 0.4, NUMBER_WIDTH, sum -> texts.of(sum.kind()));
        wrapped(sums, "activity.item", 0.6, NUMBER_WIDTH, sum -> words.itemInUnit(sum.item(), sum.otherItem()));
        Tables.numbers(sums, texts.get("activity.value"), NUMBER_WIDTH, sum -> words.number(sum.value(), sum.qualifier()));
        sums.setItems(model.sums);
        Tables.copyable(sums);
        Tables.empty(sums, texts.get("activities.noSums"));
    }

    /** A column that takes its share of the width that the narrow columns leave. */
    private <S> void wrapped(TableView<S> table, String title, double share, double narrow, Function<S, String> value) {
        TableColumn<S, String> column = Tables.column(table, texts.get(title), 100, value);
        column.setCellFactory(unused -> new SentenceCell<>());
        column.prefWidthProperty().bind(table.widthProperty().subtract(BAR_WIDTH + narrow).multiply(share));
    }

    /** A line that was struck out stays in sight, with a line through it. */
    private static final class LineRow extends TableRow<LedgerRow> {
        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(STRUCK, !empty && row.line().isStruckOut());
        }
    }
}
