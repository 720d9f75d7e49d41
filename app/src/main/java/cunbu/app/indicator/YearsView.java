package cunbu.app.indicator;

import cunbu.app.fx.Picture;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.IndicatorReport.Counted;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One indicator of one area over the last years: a chart with intervals, and the numbers beside it. */
final class YearsView implements Dashboard {

    /**
     * @param figure  null while that year is not counted
     * @param reaches whether the register reaches back to it; a value of a year before that says nothing
     */
    record Year(Period period, Figure figure, boolean reaches) {

        Optional<Figure> known() {
            return Optional.ofNullable(figure).filter(each -> reaches && each.value().isPresent());
        }
    }

    private final FiguresViewModel model;
    private final Texts texts;
    private final FigureWords words;
    private final Consumer<NumberAsked> open;
    private final TrendChart chart;
    private final ListChangeListener<Counted> onCounted = change -> refresh();
    private Overview shown;
    private Indicator indicator;

    @FXML private VBox card;
    @FXML private Label title;
    @FXML private TableView<Year> table;
    @FXML private Label lacking;

    YearsView(FiguresViewModel model, Texts texts, FigureWords words, Consumer<NumberAsked> open) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.open = open;
        this.chart = new TrendChart(this::name);
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        card.getChildren().add(chart);
        Tables.column(table, texts.get("figures.year"), 84, year -> name(year.period()));
        TableColumn<Year, FigureCell.Shown> value = Tables.numbers(table, texts.get("figures.value"), 76,
                year -> year.known().map(FigureCell.Shown::new).orElse(null));
        value.setCellFactory(unused -> new FigureCell<>());
        Tables.numbers(table, texts.get("figures.intervalColumn"), 108, year -> year.known().map(FigureWords::interval).orElse(""));
        Tables.numbers(table, texts.get("figures.above"), 70, year -> year.known().map(each -> FigureWords.plain(each.rate().numerator())).orElse(""));
        Tables.copyable(table);
        Tables.opens(table, year -> open.accept(model.number(indicator, year.period(), shown.whole().area())));
        lacking.managedProperty().bind(lacking.textProperty().isNotEmpty());
        model.years.counted.addListener(new WeakListChangeListener<>(onCounted));
    }

    @Override
    public void show(Overview overview, Indicator chosen) {
        shown = overview;
        indicator = chosen;
        model.countYears();
        refresh();
    }

    private void refresh() {
        if (shown == null || model.part.get() != Part.YEARS) {
            return;
        }
        List<Year> years = years();
        title.setText(texts.get("figures.trend", words.withUnit(indicator), model.nameOf(shown.whole().area())));
        chart.show(years, words.unit(indicator));
        table.getItems().setAll(years);
        lacking.setText(lacking(years));
    }

    private List<Year> years() {
        Map<Period, Counted> counted = model.years.counted.stream().collect(Collectors.toMap(Counted::period, Function.identity()));
        return model.years.periods().stream().map(period -> counted.containsKey(period) ? year(counted.get(period)) : new Year(period, null, true)).toList();
    }

    private Year year(Counted counted) {
        return new Year(counted.period(), model.figures(counted).of(indicator), model.reaches(counted));
    }

    /** Why years are unknown; those of which the same is true together. */
    private String lacking(List<Year> years) {
        Map<String, String> names = years.stream().filter(year -> year.figure() != null && year.known().isEmpty()).collect(
                Collectors.toMap(this::reason, year -> name(year.period()), (one, next) -> one + ", " + next, LinkedHashMap::new));
        return names.entrySet().stream().map(each -> texts.get("figures.unknownYear", each.getValue(), each.getKey())).collect(Collectors.joining("\n"));
    }

    private String reason(Year year) {
        return year.reaches() ? words.notes(year.figure()) : texts.get("figures.beforeRecords");
    }

    /** The year that a period is of; its first and last month where it is of none. */
    private String name(Period period) {
        return switch (period.basis()) {
            case STATISTICAL_YEAR, HALF_STATISTICAL_YEAR, CALENDAR_YEAR -> String.valueOf(period.last().getYear());
            case OTHER -> months(YearMonth.from(period.from()), YearMonth.from(period.last()));
        };
    }

    private String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : texts.get("figures.months", first, last);
    }

    @Override
    public List<Drawing> drawings() {
        return List.of(new Drawing(title.getText(), Picture.of(chart)));
    }

    @Override
    public Optional<Table> table() {
        if (shown == null) {
            return Optional.empty();
        }
        List<Column> columns = List.of(Column.words(texts.get("figures.from")), Column.words(texts.get("figures.to")), Column.numbers(words.withUnit(indicator)),
                Column.words(texts.get("figures.intervalColumn")), Column.numbers(texts.get("figures.above")), Column.numbers(texts.get("figures.below")));
        return Optional.of(new Table(columns, years().stream().flatMap(year -> year.known().map(figure -> row(year.period(), figure)).stream()).toList()));
    }

    private static List<String> row(Period period, Figure figure) {
        return List.of(period.from().toString(), period.last().toString(), FigureWords.exact(figure), FigureWords.interval(figure),
                FigureWords.exact(figure.rate().numerator()), FigureWords.exact(figure.rate().denominator()));
    }
}
