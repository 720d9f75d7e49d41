package cunbu.app.award;

import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.award.Amount;
import cunbu.core.award.Decision;
import cunbu.core.award.Payer;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** One person's decision: the verdict, the amount, from when, what is missing or would have to be different, and every question. */
public final class DecisionView {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private static final double ANSWER_WIDTH = 74;
    /** Of the scroll bar, with the borders. */
    private static final double BAR_WIDTH = 18;

    private final ObjectProperty<Explained> explained;
    private final Texts texts;
    private final Consumer<RecordId> open;
    private final ChangeListener<Explained> onExplained = (at, before, now) -> show(now);
    private Words words;

    @FXML private VBox empty;
    @FXML private VBox card;
    @FXML private Label name;
    @FXML private Label verdict;
    @FXML private Label summary;
    @FXML private Hyperlink person;
    @FXML private VBox reasons;
    @FXML private TabPane tabs;
    @FXML private TableView<Finding> findings;
    @FXML private TableView<Map.Entry<YearMonth, BigDecimal>> months;
    @FXML private TableView<Map.Entry<Payer, BigDecimal>> payers;

    DecisionView(ObjectProperty<Explained> explained, Texts texts, Consumer<RecordId> open) {
        this.explained = explained;
        this.texts = texts;
        this.open = open;
        this.words = new Words(texts, Map.of());
    }

    @FXML
    private void initialize() {
        questions();
        Tables.column(months, texts.get("benefits.month"), 110, Map.Entry::getKey);
        Tables.numbers(months, texts.get("benefits.amount"), 110, each -> each.getValue().toPlainString());
        Tables.column(payers, texts.get("benefits.payer"), 110, each -> texts.of(each.getKey()));
        Tables.numbers(payers, texts.get("benefits.amount"), 110, each -> each.getValue().toPlainString());
        for (TableView<?> each : List.of(findings, months, payers)) {
            Tables.copyable(each);
            Tables.empty(each, texts.get("benefits.noAmount"));
        }
        explained.addListener(new WeakChangeListener<>(onExplained));
        show(explained.get());
    }

    private void questions() {
        Tables.column(findings, texts.get("benefits.answer"), ANSWER_WIDTH, row -> texts.code("answer", row.answer().name()));
        wrapped("benefits.question", 0.29, row -> words.question(row.question()));
        wrapped("benefits.evidence", 0.37, row -> words.evidence(row.evidence()));
        wrapped("benefits.citation", 0.34, row -> words.citation(row.citation()));
        findings.setRowFactory(table -> new FindingRow());
    }

    /** A column that takes its share of the width that the narrow first one leaves. */
    private void wrapped(String title, double share, Function<Finding, String> value) {
        TableColumn<Finding, String> column = Tables.column(findings, texts.get(title), 150, value);
        column.setCellFactory(unused -> new SentenceCell<>());
        column.prefWidthProperty().bind(findings.widthProperty().subtract(ANSWER_WIDTH + BAR_WIDTH).multiply(share));
    }

    @FXML
    private void openPerson() {
        open.accept(explained.get().person().id());
    }

    private void show(Explained now) {
        card.setVisible(now != null);
        empty.setVisible(now == null);
        if (now == null) {
            return;
        }
        words = new Words(texts, now.names());
        Decision decision = now.decision();
        name.setText(now.person().name());
        verdict.setText(texts.code("verdict", decision.verdict().name()));
        verdict.getStyleClass().setAll("label", "verdict", decision.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        summary.setText(summary(now));
        reasons.getChildren().setAll(Stream.concat(
                decision.missing().stream().map(each -> texts.get("benefits.missing", words.missing(each))),
                decision.wouldNeed().stream().map(each -> texts.get("benefits.wouldNeed", words.change(each.change())))).map(this::reason).toList());
        reasons.setManaged(!reasons.getChildren().isEmpty());
        findings.getItems().setAll(decision.findings().stream().sorted(Comparator.comparing(DecisionView::weight)).toList());
        findings.scrollTo(0);
        amount(decision.amount());
    }

    /** What decides stands first: the noes, then what is not known. */
    private static int weight(Finding finding) {
        return List.of(Answer.NO, Answer.UNKNOWN, Answer.YES).indexOf(finding.answer());
    }

    private String summary(Explained now) {
        Decision decision = now.decision();
        String on = texts.get("benefits.asOf", decision.on().toString());
        String from = decision.eligibleFrom() == null ? "" : texts.get("benefits.eligibleFrom", decision.eligibleFrom().toString());
        String sum = decision.amount() == null ? "" : texts.get("benefits.sum", String.valueOf(decision.amount().year()),
                decision.amount().total().toPlainString());
        String born = Objects.toString(now.person().bornOn(), "");
        return String.join(" · ", Stream.of(born, on, sum, from).filter(each -> !each.isEmpty()).toList());
    }

    private Label reason(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    private void amount(Amount amount) {
        months.getItems().setAll(amount == null ? List.of() : List.copyOf(amount.months().entrySet()));
        payers.getItems().setAll(amount == null ? List.of() : List.copyOf(amount.payers().entrySet()));
    }

    /** A row that shows at a glance which answer decided. */
    private static final class FindingRow extends TableRow<Finding> {

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            pseudoClassStateChanged(REFUSED, !empty && finding.answer() == Answer.NO);
            pseudoClassStateChanged(WARNED, !empty && finding.answer() == Answer.UNKNOWN);
        }
    }
}
