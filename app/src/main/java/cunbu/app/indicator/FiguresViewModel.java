package cunbu.app.indicator;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern COMMITTEE = Pattern.compile("(?<=.{2})(村民委员会|居民委员会)$");

    final PeriodChoice period;
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
    private Counted counted;
    private int asked;

    public FiguresViewModel(IndicatorReport report, Jobs jobs, Texts texts, Problems problems, Clock clock) {
        this.report = report;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.areas = report.areas().stream().collect(Collectors.toMap(Area::code, Function.identity(), (one, same) -> one, TreeMap::new));
        this.period = new PeriodChoice(YearMonth.now(clock), report.lastMonth());
        area.addListener((at, before, chosen) -> divide());
        areas().stream().findFirst().ifPresent(area::set);
        period.span.addListener((at, before, chosen) -> choose(chosen));
        period.year.addListener((at, before, chosen) -> count());
        by.addListener((at, before, chosen) -> show());
        theme.addListener((at, before, chosen) -> indicator.set(chosen.indicators().get(0)));
    }

    /** The county and its townships, or the township. */
    List<Area> areas() {
        return areas.values().stream().filter(each -> each.level() != Level.VILLAGE).toList();
    }

    /** A place in a word, without what every village is called officially. */
    String nameOf(AreaCode code) {
        return areas.containsKey(code) ? COMMITTEE.matcher(areas.get(code).name()).replaceFirst("") : code.text();
    }

    /** Whether villages of several townships are listed together. */
    boolean villagesOfTownships() {
        return area.get().level() != Level.TOWNSHIP && by.get() == Level.VILLAGE;
    }

    /** Goes into a township of the list; a village has nothing inside it to compare. */
    void enter(AreaCode code) {
        if (code.level() == Level.TOWNSHIP) {
            area.set(areas.get(code));
        }
    }

    /** Counts when the screen is first shown, and when the register has changed since. */
    void open() {
        if (counting.get()) {
            return;
        }
        if (counted == null) {
            count();
        } else {
            jobs.run(report::changes, changes -> {
                if (changes != counted.changes()) {
                    count();
                }
            });
        }
    }

    /** Counts the chosen period and the same days of the year before. */
    void count() {
        refusals.setAll(period.refusals());
        if (!refusals.isEmpty()) {
            return;
        }
        int mine = ++asked;
        Period wanted = period.period();
        counting.set(true);
        problem.set("");
        cancelRunning();
        jobs.run(texts.get("figures.counting"), progress -> report.count(wanted, true, progress),
                result -> shown(mine, result), thrown -> failed(mine, thrown));
    }

    private void choose(Span chosen) {
        if (chosen == Span.OTHER && counted != null) {
            period.startFrom(counted.period());
        }
        count();
    }

    /** Makes an end of a count that nobody waits for any more. */
    private void cancelRunning() {
        if (jobs.running().get() != null && jobs.running().get().name().equals(texts.get("figures.counting"))) {
            jobs.running().get().cancel();
        }
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
