package cunbu.app.indicator;

import cunbu.app.fx.Picture;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.BirthMonths;
import cunbu.core.indicator.BirthMonths.Month;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The births of an area month by month, with those of the same months a year before. */
final class MonthsView implements Dashboard {

    private final FiguresViewModel model;
    private final Texts texts;
    private final MonthChart chart;
    private final ChangeListener<BirthMonths> onFound = (at, before, now) -> refresh();
    private Overview shown;

    @FXML private VBox card;
    @FXML private Label title;
    @FXML private Label about;

    MonthsView(FiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.chart = new MonthChart(texts.get("figures.birthsAxis"), texts.get("figures.thisPeriod"), texts.get("figures.yearBefore"));
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        card.getChildren().add(chart);
        model.births.found().addListener(new WeakChangeListener<>(onFound));
    }

    @Override
    public void show(Overview overview, Indicator indicator) {
        shown = overview;
        refresh();
    }

    private void refresh() {
        if (shown == null || model.part.get() != Part.MONTHS) {
            return;
        }
        title.setText(texts.get("figures.monthsTitle", model.nameOf(shown.whole().area())));
        about.setText("");
        chart.clear();
        model.known(model.births).ifPresent(births -> {
            List<Month> months = births.in(shown.whole().area());
            chart.show(months);
            about.setText(texts.get("figures.monthsAbout", months.stream().mapToLong(Month::births).sum(), months.stream().mapToLong(Month::before).sum(),
                    births.undatedIn(shown.whole().area())) + (shown.bases().lateBirthsCounted() ? " " + texts.get("figures.monthsByBirth") : ""));
        });
    }

    @Override
    public List<Drawing> drawings() {
        return List.of(new Drawing(title.getText(), Picture.of(chart)));
    }

    @Override
    public Optional<Table> table() {
        return shown == null ? Optional.empty() : model.known(model.births).map(births -> new Table(List.of(Column.words(texts.get("figures.month")),
                Column.numbers(texts.get("figures.thisPeriod")), Column.numbers(texts.get("figures.yearBefore"))),
                births.in(shown.whole().area()).stream().map(MonthsView::row).toList()));
    }

    private static List<String> row(Month month) {
        return List.of(month.month().toString(), String.valueOf(month.births()), String.valueOf(month.before()));
    }
}
