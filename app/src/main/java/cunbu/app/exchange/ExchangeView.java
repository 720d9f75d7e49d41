package cunbu.app.exchange;

import cunbu.app.fx.Key;
import cunbu.app.fx.Problems;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.sync.ImportReport;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;

/** The stick: choose its folder, see in words what lies on it, take it in, write onto it; and how offices come to trust each other. */
public final class ExchangeView {

    private static final double OF_NAME = 150;
    private static final double OF_STATE = 120;
    private static final double OF_OFFICE = 192;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Arrived arrived;
    /** Held here: the model outlives its views and knows them only weakly. */
    private final ChangeListener<Exchange.Standing> onChosen = (at, before, now) -> this.offices.getSelectionModel().select(now);

    @FXML private VBox page;
    @FXML private TextField folder;
    @FXML private TableView<ImportReport> bundles;
    @FXML private TableView<Exchange.Standing> offices;
    @FXML private Button take;
    @FXML private Button write;
    @FXML private Label problem;
    @FXML private Label done;
    @FXML private Label slipTitle;
    @FXML private Label digits;
    @FXML private Button request;
    @FXML private Label how;
    @FXML private ComboBox<Path> file;
    @FXML private TextArea typed;
    @FXML private Button compare;

    public ExchangeView(ExchangeViewModel model, Texts texts, Problems problems) {
        this.model = model;
        this.texts = texts;
        this.arrived = new Arrived(texts, problems);
    }

    @FXML
    private void initialize() {
        folder.textProperty().bindBidirectional(model.folder);
        bundles();
        offices();
        enrolment();
        BooleanBinding noFolder = model.folder.isEmpty().or(model.working);
        take.disableProperty().bind(model.working.or(Bindings.isEmpty(model.bundles)).or(model.taken));
        write.disableProperty().bind(noFolder.or(model.chosen.isNull()));
        problem.textProperty().bind(model.problem);
        done.textProperty().bind(model.done);
        for (Label each : List.of(problem, done)) {
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        Views.key(page, Key.CHOOSE_FILE, this::browse);
        Views.key(page, Key.SAVE, take::fire);
        Views.key(page, Key.WRITE_BUNDLE, write::fire);
        page.setOnDragOver(this::over);
        page.setOnDragDropped(this::dropped);
        model.refresh();
    }

    private void bundles() {
        Tables.column(bundles, texts.get("exchange.from"), OF_NAME, report -> report.from() == null ? texts.get("exchange.unknown") : name(report.from()));
        Tables.column(bundles, texts.get("exchange.state"), OF_STATE, report -> arrived.status(report, model.taken.get()));
        TableColumn<ImportReport, String> what = Tables.column(bundles, texts.get("exchange.what"), 480, arrived::sentence);
        what.setCellFactory(column -> new SentenceCell<>());
        what.prefWidthProperty().bind(Bindings.max(240, bundles.widthProperty().subtract(OF_NAME + OF_STATE + 18)));
        Tables.copyable(bundles);
        Tables.empty(bundles, Bindings.createStringBinding(this::whatNext, model.looked, model.offices));
        bundles.setItems(model.bundles);
    }

    private String name(String office) {
        return model.offices.stream().filter(each -> each.office().equals(office)).map(Exchange.Standing::name).findFirst().orElse(office);
    }

    private String whatNext() {
        if (model.offices.isEmpty()) {
            return texts.get(model.enrolment.county ? "exchange.enrolFirst" : "exchange.askFirst");
        }
        return texts.get(model.looked.get() ? "exchange.nothingHere" : "exchange.chooseFirst");
    }

    private void offices() {
        Tables.column(offices, texts.get("exchange.office"), OF_OFFICE, Exchange.Standing::name);
        Tables.numbers(offices, texts.get("exchange.confirmed"), 130, Exchange.Standing::acknowledged);
        Tables.numbers(offices, texts.get("exchange.unconfirmed"), 130, Exchange.Standing::unconfirmed);
        Tables.column(offices, texts.get("exchange.since"), 110, Exchange.Standing::oldestUnconfirmed);
        Tables.numbers(offices, texts.get("exchange.received"), 130, Exchange.Standing::received);
        Tables.column(offices, texts.get("exchange.lastBundle"), 120, each -> day(each.lastBundle()));
        Tables.empty(offices, texts.get("exchange.noOffices"));
        offices.setItems(model.offices);
        offices.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> {
            if (now != null) {
                model.chosen.set(now);
            }
        });
        model.chosen.addListener(new WeakChangeListener<>(onChosen));
        offices.getSelectionModel().select(model.chosen.get());
    }

    private static String day(String instant) {
        return instant == null ? "" : instant.substring(0, 10);
    }

    private void enrolment() {
        EnrolmentViewModel enrolment = model.enrolment;
        BooleanBinding noFolder = model.folder.isEmpty().or(model.working);
        request.setVisible(!enrolment.county);
        request.setManaged(!enrolment.county);
        request.disableProperty().bind(noFolder);
        how.setText(texts.get(enrolment.county ? "exchange.howCounty" : "exchange.howTownship"));
        digits.textProperty().bind(Bindings.createStringBinding(() -> inTwoLines(enrolment.digits.get()), enrolment.digits));
        for (Label each : List.of(slipTitle, digits)) {
            each.visibleProperty().bind(enrolment.digits.isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        file.setItems(enrolment.files);
        file.setConverter(fileNames());
        file.valueProperty().bindBidirectional(enrolment.file);
        typed.textProperty().bindBidirectional(enrolment.typed);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveDigits);
        compare.setText(texts.get(enrolment.county ? "exchange.enrol" : "exchange.accept"));
        compare.disableProperty().bind(model.working.or(enrolment.file.isNull()).or(enrolment.typed.isEmpty()));
    }

    /** Two lines of digits are one answer: Enter gives it, Tab goes on. */
    private void leaveDigits(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER) {
            pressed.consume();
            compare.fire();
        } else if (pressed.getCode() == KeyCode.TAB && !pressed.isShiftDown()) {
            pressed.consume();
            compare.requestFocus();
        }
    }

    /** Four groups in a line, as on the slip. */
    private static String inTwoLines(String digits) {
        return digits.length() < 24 ? digits : digits.substring(0, 23) + "\n" + digits.substring(24);
    }

    private static StringConverter<Path> fileNames() {
        return new StringConverter<>() {
            @Override
            public String toString(Path path) {
                return path == null ? "" : path.getFileName().toString();
            }

            @Override
            public Path fromString(String text) {
                return null;
            }
        };
    }

    @FXML
    private void look() {
        model.look();
    }

    @FXML
    private void browse() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("exchange.folder"));
        chosen(chooser.showDialog(page.getScene().getWindow()));
    }

    private void chosen(File stick) {
        if (stick != null) {
            model.folder.set(stick.toString());
            model.look();
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent drag) {
        drag.getDragboard().getFiles().stream().findFirst().ifPresent(this::chosen);
        drag.setDropCompleted(true);
    }

    @FXML
    private void take() {
        model.take();
    }

    @FXML
    private void write() {
        model.write();
    }

    @FXML
    private void request() {
        model.enrolment.request();
    }

    @FXML
    private void compare() {
        model.enrolment.compare();
    }
}
