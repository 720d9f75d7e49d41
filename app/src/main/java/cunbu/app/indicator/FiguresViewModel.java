package cunbu.app.indicator;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.app.indicator.IndicatorReport.Counted;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The figures: counts a period once, and shows any area of it at once. */
public final class FiguresViewModel {

    private static final int YEARS_BEFORE = 5;

    final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.STATISTICAL_YEAR);
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final ObjectProperty<Level> by = new SimpleObjectProperty<>();
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.BIRTHS);
    final ObjectProperty<Indicator> indicator = new SimpleObjectProperty<>(Theme.BIRTHS.indicators().get(0));
    /** What is shown; null before the first count. */
    final ObjectProperty<Overview> overview = new SimpleObjectProperty<>();
    final BooleanProperty counting = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    /** What the chosen area can be divided into. */
    final ObservableList<Level> parts = FXCollections.observableArrayList();

    private final IndicatorReport report;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Map<AreaCode, Area> areas;
    private final List<Integer> years;
    private Counted counted;
    private int asked;

    public FiguresViewModel(IndicatorReport report, Jobs jobs, Texts texts, Problems problems, Clock clock) {
        this.report = report;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.areas = report.areas().stream().collect(Collectors.toMap(Area::code, Function.identity(), (one, same) -> one, TreeMap::new));
        YearMonth lastMonth = report.lastMonth().orElse(YearMonth.now(clock).minusMonths(1));
        int now = Span.statisticalYear(YearMonth.now(clock));
        year.set(Math.min(now, Span.statisticalYear(lastMonth.plusMonths(1)) - 1));
        years = IntStream.iterate(now, each -> each >= year.get() - YEARS_BEFORE, each -> each - 1).boxed().toList();
        area.addListener((at, before, chosen) -> divide());
        areas().stream().findFirst().ifPresent(area::set);
        span.addListener((at, before, chosen) -> choose(chosen));
        year.addListener((at, before, chosen) -> count());
        by.addListener((at, before, chosen) -> show());
        theme.addListener((at, before, chosen) -> indicator.set(chosen.indicators().get(0)));
    }

    /** The county and its townships, or the township. */
    List<Area> areas() {
        return areas.values().stream().filter(each -> each.level() != Level.VILLAGE).toList();
    }

    /** The years that can be chosen, the latest first. */
    List<Integer> years() {
        return years;
    }

    String nameOf(AreaCode code) {
        return areas.containsKey(code) ? areas.get(code).name() : code.text();
    }

    /** Counts when the screen is first shown; later only if somebody asks. */
    void open() {
        if (counted == null && !counting.get()) {
            count();
        }
    }

    /** Counts the chosen period and the same days of the year before. */
    void count() {
        refusals.setAll(refused());
        if (!refusals.isEmpty()) {
            return;
        }
        int mine = ++asked;
        Period period = period();
        counting.set(true);
        problem.set("");
        cancelRunning();
        jobs.run(texts.get("figures.counting"), progress -> report.count(period, true, progress),
                result -> shown(mine, result), thrown -> failed(mine, thrown));
    }

    private void choose(Span chosen) {
        if (chosen == Span.OTHER && counted != null) {
            from.set(counted.period().from().toString());
            to.set(counted.period().last().toString());
        }
        count();
    }

    /** Makes an end of a count that nobody waits for any more. */
    private void cancelRunning() {
        if (jobs.running().get() != null && jobs.running().get().name().equals(texts.get("figures.counting"))) {
            jobs.running().get().cancel();
        }
    }

    private Period period() {
        return span.get() == Span.OTHER ? Period.inclusive(Typed.day(from.get()).orElseThrow(), Typed.day(to.get()).orElseThrow())
                : span.get().of(year.get());
    }

    private List<Refusal> refused() {
        if (span.get() != Span.OTHER) {
            return List.of();
        }
        List<Refusal> found = new ArrayList<>();
        Optional<LocalDate> first = Typed.day(from.get());
        Optional<LocalDate> last = Typed.day(to.get());
        if (first.isEmpty()) {
            found.add(Refusal.of("from", "indicator.notADay"));
        }
        if (last.isEmpty()) {
            found.add(Refusal.of("to", "indicator.notADay"));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            found.add(Refusal.of("to", "indicator.periodBackwards"));
        }
        return found;
    }

    private void shown(int question, Counted result) {
        if (question == asked) {
            counting.set(false);
            counted = result;
            show();
        }
    }

    private void failed(int question, Throwable thrown) {
        if (question != asked) {
            return;
        }
        counting.set(false);
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem found = problems.of(thrown);
            problem.set(found.sentence() + " (" + found.code() + ")");
        }
    }

    private void divide() {
        if (area.get() != null) {
            parts.setAll(area.get().level() == Level.TOWNSHIP ? List.of(Level.VILLAGE) : List.of(Level.TOWNSHIP, Level.VILLAGE));
            by.set(parts.get(0));
            show();
        }
    }

    private void show() {
        if (counted != null && area.get() != null) {
            overview.set(report.overview(counted, area.get().code(), by.get()));
        }
    }
}
