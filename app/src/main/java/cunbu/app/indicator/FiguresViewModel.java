package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.app.indicator.IndicatorReport.Counted;
import cunbu.core.indicator.AgeCount;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.BirthMonths;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Targets;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The figures: counts a period once, and shows any area of it at once; what a dashboard needs beyond that is counted when it is looked at. */
public final class FiguresViewModel {

    final PeriodChoice period;
    final AreaChoice places;
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.BIRTHS);
    final ObjectProperty<Indicator> indicator = new SimpleObjectProperty<>(Theme.BIRTHS.indicators().get(0));
    final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PLACES);
    /** What is shown; null before the first count. */
    final ObjectProperty<Overview> overview = new SimpleObjectProperty<>();
    /** What the county wants the area that is shown to reach. */
    final ObjectProperty<Targets> targets = new SimpleObjectProperty<>(Targets.NONE);
    /** Whether the figures themselves are being counted. */
    final BooleanBinding counting;
    final StringProperty problem;
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final Years years;
    final OnDemand<List<AgeCount>> ages;
    final OnDemand<BirthMonths> births;
    final OnDemand<Dashboards.Complete> completeness;

    private final IndicatorReport report;
    private final Dashboards dashboards;
    private final Texts texts;
    private final Asking asking;
    private Counted counted;

    /** @param asking of these figures alone */
    public FiguresViewModel(IndicatorReport report, Dashboards dashboards, Asking asking, Texts texts, Clock clock) {
        this.report = report;
        this.dashboards = dashboards;
        this.texts = texts;
        this.asking = asking;
        this.counting = Bindings.createBooleanBinding(() -> asking.asker().get() == this, asking.asker());
        this.problem = asking.problem;
        this.years = new Years(report, asking, texts);
        this.ages = new OnDemand<>(asking, texts.get("figures.countingAges"), dashboards::ages);
        this.births = new OnDemand<>(asking, texts.get("figures.countingBirths"), dashboards::births);
        this.completeness = new OnDemand<>(asking, texts.get("figures.countingCompleteness"), dashboards::completeness);
        this.places = new AreaChoice(report.areas());
        this.period = new PeriodChoice(YearMonth.now(clock), report.lastMonth());
        places.area.addListener((at, before, chosen) -> show());
        places.by.addListener((at, before, chosen) -> show());
        period.span.addListener((at, before, chosen) -> choose(chosen));
        period.year.addListener((at, before, chosen) -> count());
        period.month.addListener((at, before, chosen) -> count());
        theme.addListener((at, before, chosen) -> indicator.set(chosen.indicators().get(0)));
    }

    /** What a place is called. */
    public String nameOf(AreaCode code) {
        return places.nameOf(code);
    }

    /** Counts when the screen is first shown, and when the register has changed since. */
    void open() {
        if (counting.get()) {
            return;
        }
        if (counted == null) {
            count();
        } else {
            asking.look(report::changes, changes -> {
                if (changes != counted.changes()) {
                    count();
                }
            });
        }
    }

    /** Counts the chosen period and the same days of the year before. */
    void count() {
        refusals.setAll(period.refusals());
        if (refusals.isEmpty()) {
            Period wanted = period.period();
            asking.ask(this, texts.get("figures.counting"), progress -> report.count(wanted, true, progress), result -> {
                counted = result;
                show();
            });
        }
    }

    /** Counts what is missing of the years before the period that is shown. */
    void countYears() {
        years.upTo(counted);
    }

    /** The figures of the area in a year that was counted. */
    AreaFigures figures(Counted year) {
        return report.overview(year, overview.get().whole().area(), null).whole();
    }

    /** The number of an indicator, as it is shown: by the bases by which it was counted. */
    NumberAsked number(Indicator wanted, Period days, AreaCode place) {
        Bases bases = Stream.concat(Stream.of(counted), years.counted.stream()).filter(each -> each.period().equals(days)).map(Counted::bases)
                .findFirst().orElseGet(() -> report.bases(days));
        return new NumberAsked(wanted, days, place, bases);
    }

    /** Whether the register reaches back to a year: one without a single birth in the whole office lies before its records. */
    boolean reaches(Counted year) {
        return year.now().in(report.office()).get(Measure.BIRTHS).filter(births -> births.signum() > 0).isPresent();
    }

    /** What is known for the period that is shown, and is counted if that is nothing yet. */
    <T> Optional<T> known(OnDemand<T> wanted) {
        return wanted.of(counted.period(), counted.changes());
    }

    private void choose(Span chosen) {
        if (chosen == Span.OTHER && counted != null) {
            period.startFrom(counted.period());
        }
        count();
    }

    private void show() {
        Area area = places.area.get();
        Level by = places.by.get();
        // While the choice is filled anew nothing is chosen for a moment.
        if (counted != null && area != null && by != null) {
            Overview found = report.overview(counted, area.code(), by);
            boolean village = area.level() == Level.VILLAGE;
            overview.set(village ? new Overview(found.period(), found.bases(), found.whole(), List.of(found.whole())) : found);
            asking.look(() -> dashboards.targets(found.whole().area(), found.period()), targets::set);
        }
    }
}
