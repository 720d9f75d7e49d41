package cunbu.app;

import cunbu.app.access.AccessDesk;
import cunbu.app.access.Opening;
import cunbu.app.access.ReasonView;
import cunbu.app.access.ReasonViewModel;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.shell.Ways;
import java.util.function.BooleanSupplier;

/**
 * What stands between figures and people. Whoever keeps the records passes; whoever only looks is asked why, once for what is opened
 * and for all that is opened from there, and each of these is kept.
 */
final class PeopleGate {

    private final AccessDesk desk;
    private final Ways ways;
    private final Jobs jobs;
    private final Texts texts;
    private String reason;
    private BooleanSupplier stillThere = () -> false;

    PeopleGate(AccessDesk desk, Ways ways, Jobs jobs, Texts texts) {
        this.desk = desk;
        this.ways = ways;
        this.jobs = jobs;
        this.texts = texts;
    }

    /** @param open opens a screen with people at once, on top of what is shown */
    void open(Opening opening, Runnable open) {
        if (!desk.asksWhy()) {
            open.run();
        } else if (stillThere.getAsBoolean()) {
            jobs.run(() -> desk.open(opening, reason), refused -> open.run());
        } else {
            ask(opening, open);
        }
    }

    private void ask(Opening opening, Runnable open) {
        ReasonViewModel question = new ReasonViewModel(desk, jobs, opening, why -> {
            reason = why;
            ways.back();
            open.run();
            stillThere = ways.here();
        });
        ways.open(() -> Views.load(new ReasonView(question, texts), texts));
    }
}
