package cunbu.app.indicator;

import cunbu.app.fx.Picture;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Table;
import cunbu.core.indicator.AgeCount;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Pyramid;
import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The registered population of an area by sex and age at the end of the period, and in sentences beside it what the drawing cannot show. */
final class AgesView implements Dashboard {

    private static final int CHILDREN_UNTIL = 15;
    private static final int OLD_FROM = 65;
    private static final int NO_END = 200;

    private final FiguresViewModel model;
    private final Texts texts;
    private final AgeChart chart;
    private final ChangeListener<List<AgeCount>> onFound = (at, before, now) -> refresh();
    private Overview shown;

    @FXML private VBox card;
    @FXML private Label title;
    @FXML private VBox facts;

    AgesView(FiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.chart = new AgeChart(texts.get("figures.menAxis"), texts.get("figures.womenAxis"), texts.get("figures.ageAxis"), this::name);
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        card.getChildren().add(chart);
        model.ages.found().addListener(new WeakChangeListener<>(onFound));
    }

    @Override
    public void show(Overview overview, Indicator indicator) {
        shown = overview;
        refresh();
    }

    private void refresh() {
        if (shown == null || model.part.get() != Part.AGES) {
            return;
        }
        title.setText(texts.get("figures.agesTitle", model.nameOf(shown.whole().area()), shown.period().last()));
        Optional<Pyramid> known = pyramid();
        chart.clear();
        facts.getChildren().clear();
        known.ifPresent(pyramid -> {
            chart.show(pyramid);
            sentences(pyramid).map(AgesView::sentence).forEach(facts.getChildren()::add);
        });
    }

    private Optional<Pyramid> pyramid() {
        return model.known(model.ages).map(counts -> Pyramid.of(counts, shown.whole().area()));
    }

    private Stream<String> sentences(Pyramid pyramid) {
        long grouped = pyramid.men() + pyramid.women();
        return Stream.of(texts.get("figures.agesTotal", FigureWords.plain(pyramid.total())),
                texts.get("figures.agesMen", FigureWords.plain(pyramid.men()), share(pyramid.men(), grouped)),
                texts.get("figures.agesWomen", FigureWords.plain(pyramid.women()), share(pyramid.women(), grouped)),
                group("figures.agesChildren", pyramid.aged(0, CHILDREN_UNTIL), grouped),
                group("figures.agesMiddle", pyramid.aged(CHILDREN_UNTIL, OLD_FROM), grouped),
                group("figures.agesOld", pyramid.aged(OLD_FROM, NO_END), grouped),
                texts.get("figures.agesUnknown", pyramid.unknownAge(), pyramid.unknownSex()));
    }

    private String group(String key, long persons, long of) {
        return texts.get(key, FigureWords.plain(persons), share(persons, of));
    }

    private static String share(long persons, long of) {
        return Rate.of(persons, of).in(Unit.PERCENT).map(value -> value + "%").orElse(FigureWords.UNKNOWN);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private String name(Pyramid.Group group) {
        return group.isLast() ? texts.get("figures.ageAndOlder", group.from()) : group.from() + "–" + group.to();
    }

    @Override
    public List<Drawing> drawings() {
        return List.of(new Drawing(title.getText(), Picture.of(chart)));
    }

    @Override
    public Optional<Table> table() {
        return shown == null ? Optional.empty() : pyramid().map(pyramid -> new Table(List.of(Column.words(texts.get("figures.ageAxis")),
                Column.numbers(texts.get("figures.men")), Column.numbers(texts.get("figures.women"))), rows(pyramid)));
    }

    private List<List<String>> rows(Pyramid pyramid) {
        return pyramid.groups().stream().map(group -> List.of(name(group), String.valueOf(group.men()), String.valueOf(group.women()))).toList();
    }
}
