package cunbu.app;

import cunbu.app.activity.ActivitiesView;
import cunbu.app.activity.ActivitiesViewModel;
import cunbu.app.activity.ActivityLedger;
import cunbu.app.activity.ActivityView;
import cunbu.app.activity.ActivityViewModel;
import cunbu.app.activity.MonthlyDesk;
import cunbu.app.activity.ReturnsView;
import cunbu.app.activity.ReturnsViewModel;
import cunbu.app.fx.Key;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.shell.Place;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.place.AreaCode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Parent;

/** Builds the screens of activities: the ledger, its form, and the villages' monthly returns. */
final class ActivitiesWiring {

    private final Tools tools;
    private final ActivityLedger ledger;
    private final MonthlyDesk monthly;
    private final ActivitiesViewModel activities;

    ActivitiesWiring(Register register, Clock clock, Tools tools) {
        this.tools = tools;
        this.ledger = new ActivityLedger(register, clock);
        this.monthly = new MonthlyDesk(register, clock);
        this.activities = new ActivitiesViewModel(ledger, tools.jobs(), tools.texts(), tools.ways()::say);
    }

    Place place() {
        return new Place("activities", "mdi2b-bullhorn-outline", this::activities);
    }

    private Parent activities() {
        return Views.load(new ActivitiesView(activities, tools.texts(), this::open, ways()), tools.texts());
    }

    private List<Way> ways() {
        return List.of(new Way("returns", tools.texts().get("keys.named", tools.texts().get("activities.to.returns"), Key.RETURNS.label()), Key.RETURNS, this::returns));
    }

    private void returns() {
        show(new ReturnsViewModel(monthly, tools.jobs(), tools.texts(), tools.ways()::say));
    }

    /** The returns of a place, at the village if it is one. */
    void returns(AreaCode place, YearMonth month) {
        ReturnsViewModel model = new ReturnsViewModel(monthly, tools.jobs(), tools.texts(), tools.ways()::say);
        model.startAt(place, month);
        show(model);
    }

    private void show(ReturnsViewModel model) {
        tools.ways().open(() -> Views.load(new ReturnsView(model, tools.texts()), tools.texts()), () -> { });
    }

    /** @param line null for a new one */
    private void open(Activity line) {
        ActivityViewModel form = new ActivityViewModel(ledger, line, tools.jobs(), tools.texts(), tools.ways()::say);
        tools.ways().open(() -> Views.load(new ActivityView(form, tools.texts(), tools.jobs()), tools.texts()), activities::refresh, form::isUnsaved);
    }
}
