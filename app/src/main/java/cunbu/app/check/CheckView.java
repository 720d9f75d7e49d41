package cunbu.app.check;

import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Unit;
import cunbu.core.place.Area;
import cunbu.core.report.ReportFinding;
import cunbu.core.report.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;

/** Counts on the left, published figures on the right, and below what is found in them while they are typed. */
public final class CheckView {

    private static final double VERDICT_WIDTH = 152;
    private static final double ABOUT_WIDTH = 172;
    private static final double NUMBER_WIDTH = 108;
    /** Of the other columns, with the scroll bar and the borders. */
    private static final double OTHERS = VERDICT_WIDTH + ABOUT_WIDTH + 2 * NUMBER_WIDTH + 18;

    private final CheckViewModel model;
    private final Texts texts;
    private final FindingWords words;

    @FXML private VBox page;
    @FXML private Label said;
    @FXML private ComboBox<Area> area;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private Button takeBack;
    @FXML private ScrollPane counts;
    @FXML private ScrollPane figures;
    @FXML private Label summary;
    @FXML private TableView<ReportFinding> findings;

    public CheckView(CheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = model.words();
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.choice("area", area, model.area, model.areas(), each -> each == null ? "" : each.name());
        fields.text("from", from, model.period.from);
        fields.text("to", to, model.period.to);
        fields.show(model.period.refusals, FXCollections.observableArrayList());
        grids();
        findings();
        said.textProperty().bind(model.said);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        takeBack.disableProperty().bind(model.canTakeBack.not());
        Views.key(page, Key.AGAIN, this::fill);
        Views.key(page, Key.TAKE_BACK, this::takeBack);
        Views.key(page, Key.CHOOSE_FILE, this::open);
        Views.key(page, Key.SAVE, this::save);
        Views.key(page, Key.EXPORT, this::export);
        Views.key(page, Key.PASTE, this::paste);
    }

    private void grids() {
        NumberGrid counted = new NumberGrid(Stream.of(Measure.values()).map(each -> new NumberGrid.Row("count-" + each.code(), texts.of(each),
                model.typed.now.get(each), model.typed.before.get(each))).toList(), List.of(texts.get("check.now"), texts.get("check.before")), model::paste, counts);
        NumberGrid published = new NumberGrid(Stream.of(Indicator.values()).map(each -> new NumberGrid.Row("figure-" + each.code(), named(each),
                model.typed.values.get(each), model.typed.changes.get(each))).toList(), List.of(texts.get("check.value"), texts.get("check.change")), model::paste, figures);
        counted.first().getStyleClass().add("first");
        Views.key(page, Key.COUNTS, counted.first()::requestFocus);
        Views.key(page, Key.PUBLISHED, published.first()::requestFocus);
        Views.key(page, Key.FINDINGS, findings::requestFocus);
    }

    /** With per cent or per mille, which tell what number is meant. */
    private String named(Indicator indicator) {
        boolean share = indicator.unit() == Unit.PERCENT || indicator.unit() == Unit.PER_MILLE;
        return share ? texts.get("check.withUnit", texts.of(indicator), texts.of(indicator.unit())) : texts.of(indicator);
    }

    private void findings() {
        TableColumn<ReportFinding, Verdict> verdict = Tables.column(findings, texts.get("check.verdict"), VERDICT_WIDTH, ReportFinding::verdict);
        verdict.setCellFactory(unused -> new VerdictCell<>(texts));
        Tables.column(findings, texts.get("check.about"), ABOUT_WIDTH, words::about).setCellFactory(unused -> new SentenceCell<>());
        Tables.numbers(findings, texts.get("check.published"), NUMBER_WIDTH, each -> words.number(each.published()));
        Tables.numbers(findings, texts.get("check.recomputed"), NUMBER_WIDTH, each -> words.number(each.recomputed()));
        TableColumn<ReportFinding, String> why = Tables.column(findings, texts.get("check.explanation"), 100, words::explanation);
        why.setCellFactory(unused -> new SentenceCell<>());
        why.prefWidthProperty().bind(findings.widthProperty().subtract(OTHERS));
        findings.setItems(model.findings);
        summary.textProperty().bind(Bindings.createStringBinding(() -> words.summary(model.findings), model.findings));
        Tables.copyable(findings);
        Tables.opens(findings, this::toField);
        Tables.empty(findings, texts.get("check.empty"));
    }

    /** Puts the cursor where the number stands that a finding is about. */
    private void toField(ReportFinding finding) {
        String code = finding.about().split(" ")[0].replace("previous.", "").replace(".change", "");
        String second = finding.about().equals(code) || finding.about().contains(" ") ? "" : "-2";
        Optional.<Node>ofNullable(page.lookup("#figure-" + code + second)).filter(field -> !isCount(finding)).or(() -> Optional.ofNullable(page.lookup("#count-" + code + second)))
                .ifPresent(Node::requestFocus);
    }

    private static boolean isCount(ReportFinding finding) {
        return finding.about().startsWith("previous.");
    }

    @FXML
    private void fill() {
        model.fill();
    }

    @FXML
    private void takeBack() {
        model.takeBack();
    }

    @FXML
    private void clear() {
        model.clear();
    }

    @FXML
    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.paste(text);
        }
    }

    @FXML
    private void open() {
        files().open("json").ifPresent(model::open);
    }

    @FXML
    private void save() {
        files().save(texts.get("check.fileName"), "json").ifPresent(model::save);
    }

    @FXML
    private void export() {
        files().save(texts.get("check.title"), "xlsx", "csv", "pdf").ifPresent(model::export);
    }

    private FileChoice files() {
        return new FileChoice(page.getScene().getWindow());
    }
}
