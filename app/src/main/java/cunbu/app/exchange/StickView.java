package cunbu.app.exchange;

import cunbu.app.fx.Problems;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.sync.ImportReport;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What lies on the stick for this office, in words, and the two steps: take in, write. */
public final class StickView {

    private static final double OF_NAME = 150;
    private static final double OF_STATE = 120;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Arrived arrived;

    @FXML private TableView<ImportReport> bundles;
    @FXML private Button take;
    @FXML private Button write;

    public StickView(ExchangeViewModel model, Texts texts, Problems problems) {
        this.model = model;
        this.texts = texts;
        this.arrived = new Arrived(texts, problems);
    }

    @FXML
    private void initialize() {
        Tables.column(bundles, texts.get("exchange.from"), OF_NAME, report -> report.from() == null ? texts.get("exchange.unknown") : model.name(report.from()));
        Tables.column(bundles, texts.get("exchange.state"), OF_STATE, report -> arrived.status(report, model.taken.get()));
        TableColumn<ImportReport, String> what = Tables.column(bundles, texts.get("exchange.what"), 480, arrived::sentence);
        what.setCellFactory(column -> new SentenceCell<>());
        what.prefWidthProperty().bind(Bindings.max(240, bundles.widthProperty().subtract(OF_NAME + OF_STATE + 18)));
        Tables.copyable(bundles);
        Tables.empty(bundles, Bindings.createStringBinding(this::whatNext, model.looked, model.offices));
        bundles.setItems(model.bundles);
        take.disableProperty().bind(model.working.or(Bindings.isEmpty(model.bundles)).or(model.taken));
        write.disableProperty().bind(model.folder.isEmpty().or(model.working).or(model.chosen.isNull()));
    }

    private String whatNext() {
        if (model.offices.isEmpty()) {
            return texts.get(model.enrolment.county ? "exchange.enrolFirst" : "exchange.askFirst");
        }
        return texts.get(model.looked.get() ? "exchange.nothingHere" : "exchange.chooseFirst");
    }

    @FXML
    private void take() {
        model.take();
    }

    @FXML
    private void write() {
        model.write();
    }
}
