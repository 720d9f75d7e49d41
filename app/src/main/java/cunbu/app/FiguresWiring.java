package cunbu.app;

import cunbu.app.access.Opening;
import cunbu.app.check.CheckView;
import cunbu.app.check.CheckViewModel;
import cunbu.app.check.ReportDesk;
import cunbu.app.closing.AnnualDesk;
import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.ClosingView;
import cunbu.app.closing.ClosingViewModel;
import cunbu.app.fx.Key;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.indicator.Asking;
import cunbu.app.indicator.Dashboards;
import cunbu.app.indicator.FiguresView;
import cunbu.app.indicator.FiguresViewModel;
import cunbu.app.indicator.IndicatorReport;
import cunbu.app.indicator.NumberAsked;
import cunbu.app.indicator.NumberDesk;
import cunbu.app.indicator.PeopleBehindView;
import cunbu.app.indicator.PeopleBehindViewModel;
import cunbu.app.indicator.Saving;
import cunbu.app.quality.Openers;
import cunbu.app.quality.QualityDesk;
import cunbu.app.quality.QualityView;
import cunbu.app.quality.QualityViewModel;
import cunbu.app.shell.Place;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.today.Waiting;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Indicator;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Basis;
import cunbu.core.time.Period;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Parent;

/** Builds the screens of the figures: the dashboards, and what is opened from them. */
final class FiguresWiring {

    private final Register register;
    private final Tools tools;
    private final NumberDesk numbers;
    private final FiguresViewModel figures;
    private final Saving saving;
    private final Screens screens;
    private final ReportDesk reports;
    private final Clock clock;
    private final QualityDesk found;
    private final QualityViewModel quality;

    FiguresWiring(Register register, Clock clock, Tools tools, Screens screens) {
        this.register = register;
        this.tools = tools;
        this.screens = screens;
        this.reports = new ReportDesk(register.measures(), register.areas(), register.office());
        this.clock = clock;
        this.found = new QualityDesk(register, clock);
        this.quality = new QualityViewModel(found, tools.jobs(), tools.texts(), tools.problems(), tools.ways()::say);
        this.numbers = new NumberDesk(register.numbers(), register.persons(), register.areas(), register.office());
        IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
        this.figures = new FiguresViewModel(report, new Dashboards(register, clock), new Asking(tools.jobs(), tools.problems()), tools.texts(), clock);
        this.saving = new Saving(tools.jobs(), tools.texts(), tools.problems(), tools.ways()::say);
    }

    Place place() {
        return new Place("figures", "mdi2c-chart-box-outline", this::figures);
    }

    private Parent figures() {
        return Views.load(new FiguresView(figures, tools.texts(), ways(), this::open, saving), tools.texts());
    }

    /** Shows who stands behind a number; the totals of villages are nobody's. */
    private void open(NumberAsked asked) {
        PeopleBehindViewModel model = new PeopleBehindViewModel(numbers, new Asking(tools.jobs(), tools.problems()), tools.texts(), asked, figures::nameOf);
        Runnable show = () -> tools.ways().open(() -> Views.load(new PeopleBehindView(model, tools.texts(), screens.person(), saving), tools.texts()), model::leave);
        if (model.totalsOnly()) {
            show.run();
        } else {
            tools.gate().open(Opening.of(Look.FIGURE, asked.indicator().code(), asked.period().from(), asked.period().last(), asked.area()), show);
        }
    }

    /** To the other screens of the figures, in the order in which they stand at the top. */
    private List<Way> ways() {
        return List.of(way("check", Key.CHECK, this::check), way("quality", Key.QUALITY, this::quality), way("closing", Key.CLOSING, this::closing));
    }

    private Way way(String key, Key keys, Runnable open) {
        return new Way(key, tools.texts().get("keys.named", tools.texts().get("figures.to." + key), keys.label()), keys, open);
    }

    private void closing() {
        ClosingDesk desk = new ClosingDesk(register, clock);
        ClosingViewModel model = new ClosingViewModel(desk, new AnnualDesk(register, desk), found::errors, tools.jobs(), tools.texts(), tools.problems(),
                tools.ways()::say);
        tools.ways().open(() -> Views.load(new ClosingView(model, tools.texts(), this::quality), tools.texts()));
    }

    /** What is over and has not been closed. */
    List<Waiting> waiting() {
        return new ClosingDesk(register, clock).unclosed().stream()
                .map(period -> Waiting.of(period.basis() == Basis.STATISTICAL_YEAR ? "unclosedYear" : "unclosedMonth", "figures", period.from().toString(),
                        period.last().toString())).toList();
    }

    private void check() {
        CheckViewModel model = new CheckViewModel(reports, tools.jobs(), tools.texts(), tools.problems(), tools.ways()::say, clock);
        tools.ways().open(() -> Views.load(new CheckView(model, tools.texts()), tools.texts()), () -> { }, model::isUnsaved);
    }

    /** Each finding is somebody's. */
    private void quality() {
        tools.gate().open(Opening.of(Look.QUALITY, register.office()),
                () -> tools.ways().open(() -> Views.load(new QualityView(quality, tools.texts(), openers()), tools.texts())));
    }

    private Openers openers() {
        return new Openers() {
            @Override
            public void person(RecordId id) {
                screens.person().accept(id);
            }

            @Override
            public void household(RecordId id) {
                screens.household().accept(id);
            }

            @Override
            public void returns(AreaCode place, YearMonth month) {
                screens.returns().accept(place, month);
            }

            @Override
            public void number(Indicator indicator, Period period, AreaCode area) {
                tools.jobs().run(() -> numbers.bases(period), bases -> open(new NumberAsked(indicator, period, area, bases)));
            }
        };
    }
}
