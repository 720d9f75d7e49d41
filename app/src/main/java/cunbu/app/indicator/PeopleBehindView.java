package cunbu.app.indicator;

import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.indicator.PeopleBehindViewModel.Behind;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The people behind a number, or the totals of villages where there are none to be shown. */
public final class PeopleBehindView {

    private final PeopleBehindViewModel model;
    private final Texts texts;
    private final Notes notes;
    private final Consumer<RecordId> person;
    private final Saving saving;
    private final ToggleGroup group = new ToggleGroup();
    private final MapChangeListener<Side, Behind> onKnown = change -> show();

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label period;
    @FXML private Label state;
    @FXML private HBox sides;
    @FXML private ComboBox<LeftOut> reason;
    @FXML private TextField filter;
    @FXML private Label about;
    @FXML private TableView<Line> table;

    /** @param person opens somebody */
    public PeopleBehindView(PeopleBehindViewModel model, Texts texts, Consumer<RecordId> person, Saving saving) {
        this.model = model;
        this.texts = texts;
        this.notes = new Notes(texts);
        this.person = person;
        this.saving = saving;
    }

    @FXML
    private void initialize() {
        NumberAsked asked = model.asked();
        title.setText(texts.of(asked.indicator()));
        period.setText(texts.get("figures.period", model.place(), asked.period().from(), asked.period().last()));
        state.textProperty().bind(Bindings.when(model.opening).then(texts.get("behind.working")).otherwise(model.problem));
        filter.textProperty().bindBidirectional(model.filter);
        reason.setConverter(reasons());
        reason.valueProperty().bindBidirectional(model.reason);
        reason.managedProperty().bind(reason.visibleProperty());
        model.sides().forEach(this::toggle);
        Tables.copyable(table);
        Tables.opens(table, line -> {
            if (line.person() != null) {
                person.accept(line.person());
            }
        });
        Tables.empty(table, Bindings.createStringBinding(this::nobody, model.opening, model.known, model.side));
        SortedList<Line> sorted = new SortedList<>(model.lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        filter.setPromptText(texts.get(model.totalsOnly() ? "behind.filterVillages" : "behind.filter"));
        Views.key(page, "Shortcut+S", this::save);
        Views.key(page, "F5", model::openAnew);
        model.known.addListener(new WeakMapChangeListener<>(onKnown));
        show();
        model.open();
    }

    private void toggle(Side side) {
        ToggleButton button = new ToggleButton();
        button.setId("side-" + side.code());
        button.getStyleClass().add("theme");
        button.setUserData(side);
        button.setToggleGroup(group);
        button.setOnAction(event -> turn(side));
        sides.getChildren().add(button);
        Views.key(page, "Alt+" + sides.getChildren().size(), () -> turn(side));
    }

    private void turn(Side side) {
        model.side.set(side);
        show();
    }

    private void show() {
        group.getToggles().forEach(toggle -> {
            Side side = (Side) toggle.getUserData();
            toggle.setSelected(side == model.side.get());
            ((ToggleButton) toggle).setText(texts.get("behind.side", texts.of(side), count(model.known.get(side))));
        });
        about.setText(about());
        columns();
        List<LeftOut> found = new ArrayList<>();
        found.add(null);
        found.addAll(counts().keySet());
        reason.setVisible(model.side.get() == Side.LEFT_OUT && found.size() > 2);
        LeftOut chosen = model.reason.get();
        reason.setItems(FXCollections.observableArrayList(found));
        reason.setValue(chosen);
    }

    /** Why the list is empty. */
    private String nobody() {
        return texts.get(model.opening.get() ? "behind.working" : model.shown().isPresent() ? "behind.nobody" : "behind.stopped");
    }

    private static String count(Behind behind) {
        return behind == null ? "…" : behind.opened().count() == null ? FigureWords.UNKNOWN : FigureWords.plain(behind.opened().count());
    }

    /** Of what is shown: why it cannot be more, and what must be known of the number. */
    private String about() {
        String totals = model.totalsOnly() ? texts.get("behind.totalsOnly") : "";
        String lacking = model.shown().map(behind -> behind.opened().notes().stream().map(notes::sentence).collect(Collectors.joining(" "))).orElse("");
        String left = model.side.get() != Side.LEFT_OUT || model.totalsOnly() ? "" : counts().entrySet().stream()
                .map(each -> texts.get("behind.reasonCount", texts.of(each.getKey()), each.getValue())).collect(Collectors.joining("  "));
        String of = Stream.of(totals, lacking, left).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return (of + "\n" + bases()).strip();
    }

    private String bases() {
        return new BasesWords(texts).sentence(model.asked().bases());
    }

    private Map<LeftOut, Integer> counts() {
        return model.shown().map(behind -> behind.opened().reasons()).orElse(Map.of());
    }

    private void columns() {
        table.getColumns().clear();
        if (!model.totalsOnly()) {
            Tables.column(table, texts.get("behind.name"), 160, Line::name);
            Tables.column(table, texts.get("behind.bornOn"), 120, Line::bornOn);
        }
        Tables.column(table, texts.get("behind.village"), 200, Line::villageName);
        if (model.totalsOnly()) {
            Tables.numbers(table, texts.get("behind.total"), 120, line -> line.share() == null ? null : new Total(line.share()));
            Tables.column(table, texts.get("behind.missing"), 520, line -> line.missing() == null ? null : notes.sentence(line.missing()));
        } else if (model.side.get() == Side.LEFT_OUT) {
            Tables.column(table, texts.get("behind.reason"), 320, line -> texts.of(line.reason()));
        } else if (model.shown().stream().flatMap(behind -> behind.lines().stream()).anyMatch(line -> line.share().compareTo(BigDecimal.ONE) != 0)) {
            Tables.numbers(table, texts.get("behind.share"), 120, line -> new Total(line.share()));
        }
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

    @FXML
    private void save() {
        if (model.shown().isEmpty()) {
            return;
        }
        NumberAsked asked = model.asked();
        String name = texts.get("figures.fileName", texts.of(asked.indicator()), asked.area().text(), asked.period().from(), asked.period().last());
        new FileChoice(page.getScene().getWindow()).save(name, "xlsx", "csv", "pdf").ifPresent(file -> saving.paper(paper(), file));
    }

    /** What is shown, in the order in which it is shown. */
    Paper paper() {
        List<TableColumn<Line, ?>> columns = table.getColumns();
        Table rows = new Table(columns.stream().map(column -> new Column(column.getText(), column.getStyleClass().contains("number"))).toList(),
                table.getItems().stream().map(line -> columns.stream().map(column -> cell(column, line)).toList()).toList());
        return new Paper(texts.get("figures.paperTitle", title.getText(), texts.of(model.side.get())), Block.Lines.of(period.getText(), bases()), rows);
    }

    private static String cell(TableColumn<Line, ?> column, Line line) {
        Object value = column.getCellData(line);
        return value instanceof Total total ? total.number().stripTrailingZeros().toPlainString() : Objects.toString(value, "");
    }

    private StringConverter<LeftOut> reasons() {
        return new StringConverter<>() {
            @Override
            public String toString(LeftOut each) {
                return each == null ? texts.get("behind.allReasons") : texts.get("behind.reasonCount", texts.of(each), counts().getOrDefault(each, 0));
            }

            @Override
            public LeftOut fromString(String text) {
                return null;
            }
        };
    }
}
