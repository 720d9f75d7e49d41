package cunbu.app.exchange;

import cunbu.app.exchange.BundleHistory.Entry;
import cunbu.app.fx.Problems;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every bundle that went out or came in; Enter opens what became of it. */
public final class HistoryView {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double OF_WAY = 80;
    private static final double OF_TIME = 150;
    private static final double OF_OFFICE = 190;
    private static final double OF_LINES = 110;
    private static final double OF_STATE = 140;

    private final HistoryViewModel model;
    private final Function<String, String> name;
    private final Texts texts;
    private final Arrived arrived;
    private final ZoneId zone;
    private final Consumer<Entry> open;

    @FXML private TableView<Entry> entries;

    /**
     * @param name of an office
     * @param open shows one of them
     */
    public HistoryView(HistoryViewModel model, Function<String, String> name, Texts texts, Problems problems, ZoneId zone, Consumer<Entry> open) {
        this.model = model;
        this.name = name;
        this.texts = texts;
        this.arrived = new Arrived(texts, problems);
        this.zone = zone;
        this.open = open;
    }

    @FXML
    private void initialize() {
        Tables.column(entries, texts.get("exchange.way"), OF_WAY, each -> texts.get(each.cameIn() ? "exchange.way.in" : "exchange.way.out"));
        Tables.column(entries, texts.get("exchange.at"), OF_TIME, each -> MINUTE.format(each.at().atZone(zone)));
        Tables.column(entries, texts.get("exchange.office"), OF_OFFICE, each -> each.office() == null ? texts.get("exchange.unknown") : name.apply(each.office()));
        Tables.numbers(entries, texts.get("exchange.lines"), OF_LINES, each -> lines(each.first(), each.last()));
        Tables.column(entries, texts.get("exchange.state"), OF_STATE, this::state);
        TableColumn<Entry, String> what = Tables.column(entries, texts.get("exchange.what"), 400, each -> each.cameIn() ? arrived.sentence(each.report()) : "");
        what.setCellFactory(column -> new SentenceCell<>());
        what.prefWidthProperty().bind(Bindings.max(240, entries.widthProperty().subtract(OF_WAY + OF_TIME + OF_OFFICE + OF_LINES + OF_STATE + 18)));
        Tables.empty(entries, texts.get("exchange.noHistory"));
        Tables.copyable(entries);
        Tables.opens(entries, open);
        entries.setItems(model.entries);
        model.readEntries();
    }

    private static String lines(long first, long last) {
        return last < first ? "" : first + "\u2013" + last;
    }

    private String state(Entry entry) {
        return entry.cameIn() ? arrived.status(entry.report(), true) : texts.get("exchange.receipt." + entry.receipt());
    }
}
