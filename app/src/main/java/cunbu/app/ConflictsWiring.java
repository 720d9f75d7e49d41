package cunbu.app;

import cunbu.app.conflict.ConflictBadge;
import cunbu.app.conflict.ConflictDesk;
import cunbu.app.conflict.ConflictsView;
import cunbu.app.conflict.ConflictsViewModel;
import cunbu.app.conflict.Dispute;
import cunbu.app.fx.Key;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.store.Register;
import cunbu.app.today.Waiting;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Builds the desk of conflicts, and what leads to it from the exchange, from today and from a record's own page. */
final class ConflictsWiring {

    /** The list of the place "exchange" that is opened from today. */
    static final String LIST = "conflicts";

    private final ConflictDesk desk;
    private final Tools tools;
    private final boolean decides;
    private final Map<Kind, BiConsumer<RecordId, Runnable>> pages;

    /** @param pages shows a record of that kind; the other argument runs when the way leads back */
    ConflictsWiring(Register register, Clock clock, Tools tools, Map<Kind, BiConsumer<RecordId, Runnable>> pages) {
        this.desk = new ConflictDesk(register, clock);
        this.tools = tools;
        this.decides = register.account().mayWrite();
        this.pages = pages;
    }

    Way way() {
        return new Way("conflicts", tools.texts().get("keys.named", tools.texts().get("exchange.to.conflicts"), Key.CONFLICTS.label()), Key.CONFLICTS, this::open);
    }

    List<Waiting> waiting() {
        int open = desk.open();
        return open == 0 ? List.of() : List.of(Waiting.of("conflicts", "exchange/" + LIST, open));
    }

    /** Shows all conflicts. */
    void open() {
        open(null, () -> { });
    }

    private void open(RecordId about, Runnable onReturn) {
        ConflictsViewModel model = new ConflictsViewModel(desk, tools.jobs(), tools.texts(), tools.ways()::say, about);
        tools.ways().open(() -> Views.load(new ConflictsView(model, tools.texts(), dispute -> page(dispute, model::load)), tools.texts()), onReturn);
    }

    private void page(Dispute dispute, Runnable onReturn) {
        pages.getOrDefault(dispute.conflict().kind(), (id, back) -> { }).accept(dispute.conflict().record(), onReturn);
    }

    /** The page of a record, for those who write with its conflicts under the title. @param onReturn reads the page anew */
    Parent badged(Parent page, RecordId record, Runnable onReturn) {
        if (decides) {
            new ConflictBadge(desk, tools.jobs(), tools.texts(), record, refresh -> open(record, () -> {
                refresh.run();
                onReturn.run();
            })).under((VBox) page);
        }
        return page;
    }
}
