package cunbu.app.exchange;

import cunbu.app.exchange.BundleHistory.SetAside;
import cunbu.app.fx.Problems;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The files that were refused: which, since when, why, and what to do. */
public final class SetAsideView {

    private static final double OF_FILE = 440;
    private static final double OF_OFFICE = 150;
    private static final double OF_DAY = 110;

    private final HistoryViewModel model;
    private final Function<String, String> name;
    private final Texts texts;
    private final Arrived arrived;
    private final ZoneId zone;

    @FXML private TableView<SetAside> files;
    @FXML private TextField place;

    /** @param name of an office */
    public SetAsideView(HistoryViewModel model, Function<String, String> name, Texts texts, Problems problems, ZoneId zone) {
        this.model = model;
        this.name = name;
        this.texts = texts;
        this.arrived = new Arrived(texts, problems);
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        Tables.column(files, texts.get("exchange.refusedFile"), OF_FILE, each -> each.file().file().getFileName().toString());
        Tables.column(files, texts.get("exchange.refusedOn"), OF_DAY, each -> LocalDate.ofInstant(each.file().at(), zone));
        Tables.column(files, texts.get("exchange.from"), OF_OFFICE,
                each -> each.file().from() == null ? texts.get("exchange.unknown") : name.apply(each.file().from()));
        TableColumn<SetAside, String> why = Tables.column(files, texts.get("exchange.why"), 400, this::why);
        why.setCellFactory(column -> new SentenceCell<>());
        why.prefWidthProperty().bind(Bindings.max(240, files.widthProperty().subtract(OF_FILE + OF_OFFICE + OF_DAY + 18)));
        Tables.empty(files, texts.get("exchange.noRefused"));
        Tables.copyable(files);
        files.setItems(model.setAside);
        place.setText(model.folder);
        model.readSetAside();
    }

    private String why(SetAside each) {
        if (each.takenInSince()) {
            return texts.get("exchange.takenInSince");
        }
        return each.file().code() == null ? texts.get("exchange.noReason") : arrived.refusal(each.file().code());
    }
}
