package cunbu.app.exchange;

import cunbu.app.exchange.ExchangeViewModel.Step;
import cunbu.app.fx.Key;
import cunbu.app.fx.Problems;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.sync.ImportReport;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;

/** What lies on the stick for this office, in words, and the two steps: take in, write. */
public final class StickView {

    private static final double OF_NAME = 150;
    private static final double OF_DAY = 110;
    private static final double OF_STATE = 120;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Arrived arrived;

    @FXML private TableView<ImportReport> bundles;
    @FXML private Label willTake;
    @FXML private Button take;
    @FXML private StepProgress taking;
    @FXML private ComboBox<Exchange.Standing> to;
    @FXML private Label willWrite;
    @FXML private Button write;
    @FXML private StepProgress writing;

    public StickView(ExchangeViewModel model, Texts texts, Problems problems) {
        this.model = model;
        this.texts = texts;
        this.arrived = new Arrived(texts, problems);
    }

    @FXML
    private void initialize() {
        bundles();
        take.setText(texts.get("keys.named", texts.get("exchange.take"), Key.SAVE.label()));
        take.disableProperty().bind(model.working.or(Bindings.isEmpty(model.bundles)).or(model.taken));
        willTake.textProperty().bind(Bindings.createStringBinding(this::willTake, model.bundles, model.looked, model.taken));
        taking.watch(model, Step.TAKE, texts);
        write.setText(texts.get("keys.named", texts.get("exchange.write"), Key.WRITE_BUNDLE.label()));
        write.disableProperty().bind(model.folder.isEmpty().or(model.working).or(model.chosen.isNull()));
        willWrite.textProperty().bind(Bindings.createStringBinding(this::willWrite, model.chosen, model.offices));
        writing.watch(model, Step.WRITE, texts);
        to.setItems(model.offices);
        to.setConverter(names());
        to.valueProperty().bindBidirectional(model.chosen);
        to.disableProperty().bind(model.working.or(Bindings.size(model.offices).lessThan(2)));
    }

    private void bundles() {
        Tables.column(bundles, texts.get("exchange.from"), OF_NAME, report -> report.from() == null ? texts.get("exchange.unknown") : model.name(report.from()));
        Tables.column(bundles, texts.get("exchange.writtenOn"), OF_DAY, report -> report.written() == null ? "" : report.written().toString().substring(0, 10));
        Tables.column(bundles, texts.get("exchange.state"), OF_STATE, report -> arrived.status(report, model.taken.get()));
        TableColumn<ImportReport, String> what = Tables.column(bundles, texts.get("exchange.what"), 480, arrived::sentence);
        what.setCellFactory(column -> new SentenceCell<>());
        what.prefWidthProperty().bind(Bindings.max(240, bundles.widthProperty().subtract(OF_NAME + OF_DAY + OF_STATE + 18)));
        Tables.copyable(bundles);
        Tables.empty(bundles, Bindings.createStringBinding(this::whatNext, model.looked, model.offices));
        bundles.setItems(model.bundles);
    }

    private String whatNext() {
        if (model.offices.isEmpty()) {
            return texts.get(model.enrolment.county ? "exchange.enrolFirst" : "exchange.askFirst");
        }
        return texts.get(model.looked.get() ? "exchange.nothingHere" : "exchange.chooseFirst");
    }

    private String willTake() {
        List<ImportReport> whole = model.bundles.stream().filter(report -> report.code() == null).toList();
        if (whole.isEmpty()) {
            return texts.get(model.looked.get() ? "exchange.step.nothing" : "exchange.step.look");
        }
        return texts.get(model.taken.get() ? "exchange.step.took" : "exchange.step.takes", whole.size(), arrived.brings(whole));
    }

    private String willWrite() {
        Exchange.Standing office = model.chosen.get();
        if (office == null) {
            return texts.get("exchange.step.nobody");
        }
        String open = office.unconfirmed() == 0 ? texts.get("exchange.standing.confirmed", office.name())
                : texts.get("exchange.standing.open", office.name(), office.unconfirmed(), office.oldestUnconfirmed());
        String last = office.lastBundle() == null ? texts.get("exchange.standing.never")
                : texts.get("exchange.standing.last", office.lastBundle().substring(0, 10));
        return open + " " + last;
    }

    private static StringConverter<Exchange.Standing> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Exchange.Standing office) {
                return office == null ? "" : office.name();
            }

            @Override
            public Exchange.Standing fromString(String text) {
                return null;
            }
        };
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
