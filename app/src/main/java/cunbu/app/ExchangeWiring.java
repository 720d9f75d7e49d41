package cunbu.app;

import cunbu.app.exchange.Board;
import cunbu.app.exchange.BoardView;
import cunbu.app.exchange.BoardViewModel;
import cunbu.app.exchange.BundleHistory;
import cunbu.app.exchange.Drives;
import cunbu.app.exchange.Exchange;
import cunbu.app.exchange.ExchangePart;
import cunbu.app.exchange.ExchangeView;
import cunbu.app.exchange.ExchangeViewModel;
import cunbu.app.exchange.HistoryView;
import cunbu.app.exchange.HistoryViewModel;
import cunbu.app.exchange.LastStick;
import cunbu.app.exchange.Offices;
import cunbu.app.exchange.OfficesView;
import cunbu.app.exchange.PlugViewModel;
import cunbu.app.exchange.ReportView;
import cunbu.app.exchange.SetAsideView;
import cunbu.app.exchange.StickView;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.json.ImportReportJson;
import cunbu.app.letter.LetterDesk;
import cunbu.app.shell.Place;
import cunbu.app.store.Register;
import cunbu.app.today.Waiting;
import cunbu.core.place.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Builds the screens of the exchange: the stick, the offices, and what belongs to them. */
final class ExchangeWiring {

    private final Tools tools;
    private final Exchange exchange;
    private final ExchangeViewModel model;
    /** Of a county's townships; null at a township, which has its county only. */
    private final BoardViewModel board;
    private final HistoryViewModel history;
    private final ZoneId zone;
    private final Supplier<List<Way>> elsewhere;

    /** @param home where this computer's settings lie @param elsewhere ways to screens of other features, named anew whenever they are shown */
    ExchangeWiring(Register register, Clock clock, Path home, Tools tools, Supplier<List<Way>> elsewhere) {
        this.tools = tools;
        Offices offices = new Offices(register, clock);
        this.exchange = new Exchange(register, clock, ImportReportJson::text);
        exchange.afterTaking(new LetterDesk(register, clock, offices::sign, offices::signer)::receiveAll);
        this.board = register.office().level() == Level.COUNTY ? new BoardViewModel(new Board(register, exchange, clock), tools.jobs()) : null;
        this.elsewhere = elsewhere;
        PlugViewModel plug = new PlugViewModel(Drives.ofThisComputer(), new LastStick(home.resolve("stick.txt")), tools.jobs());
        this.zone = clock.getZone();
        this.history = new HistoryViewModel(new BundleHistory(register, ImportReportJson::read), tools.jobs());
        this.model = new ExchangeViewModel(exchange, offices, register.office(),
                plug, tools.jobs(), tools.texts(), tools.problems());
    }

    Place place() {
        return new Place("exchange", "mdi2u-usb-flash-drive-outline", this::exchange);
    }

    private Parent exchange() {
        return Views.load(new ExchangeView(model, tools.texts(), parts(), elsewhere.get()), tools.texts());
    }

    /** In the order of the tabs; a new one gets one line here, and its name in the texts. */
    private List<ExchangePart> parts() {
        List<ExchangePart> parts = new ArrayList<>();
        parts.add(new ExchangePart("stick", () -> Views.load(new StickView(model, tools.texts(), tools.problems()), tools.texts())));
        parts.add(new ExchangePart("history",
                () -> Views.load(new HistoryView(history, model::name, tools.texts(), tools.problems(), zone, this::report), tools.texts())));
        parts.add(new ExchangePart("set-aside",
                () -> Views.load(new SetAsideView(history, model::name, tools.texts(), tools.problems(), zone), tools.texts())));
        parts.add(new ExchangePart("offices", () -> Views.load(new OfficesView(model, tools.texts()), tools.texts())));
        if (board != null) {
            parts.add(new ExchangePart("board", () -> Views.load(new BoardView(board, tools.texts()), tools.texts())));
        }
        return parts;
    }

    private void report(BundleHistory.Entry entry) {
        String office = entry.office() == null ? tools.texts().get("exchange.unknown") : model.name(entry.office());
        tools.ways().open(() -> Views.load(new ReportView(entry, office, tools.texts(), tools.problems(), zone), tools.texts()));
    }

    /** Asked on the worker thread. */
    List<Waiting> waiting() {
        return exchange.isAlarming() ? List.of(Waiting.of("exchange", "exchange")) : List.of();
    }
}
