package cunbu.app;

import cunbu.app.exchange.Drives;
import cunbu.app.exchange.Board;
import cunbu.app.exchange.BoardView;
import cunbu.app.exchange.BoardViewModel;
import cunbu.app.exchange.Exchange;
import cunbu.app.exchange.ExchangePart;
import cunbu.app.exchange.ExchangeView;
import cunbu.app.exchange.ExchangeViewModel;
import cunbu.app.exchange.LastStick;
import cunbu.app.exchange.Offices;
import cunbu.app.exchange.OfficesView;
import cunbu.app.exchange.PlugViewModel;
import cunbu.app.exchange.StickView;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.json.ImportReportJson;
import cunbu.app.shell.Place;
import cunbu.app.store.Register;
import cunbu.core.place.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/** Builds the screens of the exchange: the stick, the offices, and what belongs to them. */
final class ExchangeWiring {

    private final Tools tools;
    private final ExchangeViewModel model;
    /** Of a county's townships; null at a township, which has its county only. */
    private final BoardViewModel board;

    /** @param home where this computer's settings lie */
    ExchangeWiring(Register register, Clock clock, Path home, Tools tools) {
        this.tools = tools;
        Exchange exchange = new Exchange(register, clock, ImportReportJson::text);
        this.board = register.office().level() == Level.COUNTY ? new BoardViewModel(new Board(register, exchange, clock), tools.jobs()) : null;
        PlugViewModel plug = new PlugViewModel(Drives.ofThisComputer(), new LastStick(home.resolve("stick.txt")), tools.jobs());
        this.model = new ExchangeViewModel(exchange, new Offices(register, clock), register.office(),
                plug, tools.jobs(), tools.texts(), tools.problems());
    }

    Place place() {
        return new Place("exchange", "mdi2u-usb-flash-drive-outline", this::exchange);
    }

    private Parent exchange() {
        return Views.load(new ExchangeView(model, tools.texts(), parts(), ways()), tools.texts());
    }

    /** In the order of the tabs; a new one gets one line here, and its name in the texts. */
    private List<ExchangePart> parts() {
        List<ExchangePart> parts = new ArrayList<>();
        parts.add(new ExchangePart("stick", () -> Views.load(new StickView(model, tools.texts(), tools.problems()), tools.texts())));
        parts.add(new ExchangePart("offices", () -> Views.load(new OfficesView(model, tools.texts()), tools.texts())));
        if (board != null) {
            parts.add(new ExchangePart("board", () -> Views.load(new BoardView(board, tools.texts()), tools.texts())));
        }
        return parts;
    }

    /** Ways to screens of other features. */
    private List<Way> ways() {
        return List.of();
    }
}
