package cunbu.app.award;

import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.award.Amount;
import cunbu.core.award.Decision;
import cunbu.core.award.Need;
import cunbu.core.award.Payer;
import cunbu.core.history.RecordId;
import cunbu.core.law.Lookups;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
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
    private LawColumns lawColumns;
    private boolean bare;

    @FXML private VBox empty;
    @FXML private VBox card;
    @FXML private HBox heading;
    @FXML private Label name;
    @FXML private Label verdict;
    @FXML private Label summary;
    @FXML private Hyperlink person;
    @FXML private VBox reasons;
    @FXML private TabPane tabs;
    @FXML private TableView<Finding> findings;
    @FXML private TableView<List<String>> ways;
    @FXML private TableView<Lookups.Used> law;
    @FXML private TableView<Map.Entry<YearMonth, BigDecimal>> months;
    @FXML private TableView<Map.Entry<Payer, BigDecimal>> payers;

    /** @param open shows the person; null where the person stands above it anyway */
    public DecisionView(ObjectProperty<Explained> explained, Texts texts, Consumer<RecordId> open) {
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
        Tables.column(ways, texts.get("benefits.way"), 96, row -> row.get(0));
        TableColumn<List<String>, String> change = Tables.column(ways, texts.get("benefits.change"), 300, row -> row.get(1));
        change.setCellFactory(unused -> new SentenceCell<>());
        change.prefWidthProperty().bind(ways.widthProperty().subtract(96 + BAR_WIDTH));
        for (TableView<?> each : List.of(findings, months, payers, ways)) {
            Tables.copyable(each);
            Tables.empty(each, texts.get(each == ways ? "benefits.noWays" : "benefits.noAmount"));
        }
        lawColumns = new LawColumns(law, texts);
        person.setVisible(open != null);
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
        reasons.getChildren().setAll(reasons(decision).map(this::reason).toList());
        reasons.setManaged(!bare && !reasons.getChildren().isEmpty());
        ways.getItems().setAll(ways(decision));
        findings.getItems().setAll(decision.findings().stream().sorted(Comparator.comparing(DecisionView::weight)).toList());
        findings.scrollTo(0);
        amount(decision.amount());
        lawColumns.show(now.law(), now.names());
    }

    /** For where name, verdict and what is missing stand above it anyway. */
    public void hideHeading() {
        for (Node each : List.of(heading, reasons)) {
            each.setVisible(false);
            each.setManaged(false);
        }
        bare = true;
    }

    /** A page more beside those of the decision, the first of them. */
    public void addFirst(Tab page) {
        tabs.getTabs().add(0, page);
        tabs.getSelectionModel().select(page);
    }

    /** What is missing, and the nearest way. */
    private Stream<String> reasons(Decision decision) {
        Stream<String> missing = decision.missing().stream().map(each -> texts.get("benefits.missing", words.missing(each)));
        Stream<String> needs = decision.wouldNeed().isEmpty() ? Stream.empty()
                : Stream.of(texts.get(decision.ways().size() == 1 ? "benefits.wouldNeed" : "benefits.wouldNeedOr", all(decision.wouldNeed())));
        return Stream.concat(missing, needs);
    }

    /** What is missing, and every way, each with its name. */
    private List<List<String>> ways(Decision decision) {
        Stream<List<String>> missing = decision.missing().stream().map(each -> List.of(texts.get("benefits.paper"), words.missing(each)));
        Stream<List<String>> ways = IntStream.range(0, decision.ways().size())
                .mapToObj(at -> List.of(texts.get("benefits.wayNumbered", at + 1), all(decision.ways().get(at))));
        return Stream.concat(missing, ways).toList();
    }

    private String all(List<Need> needs) {
        return needs.stream().map(need -> words.change(need.change())).collect(Collectors.joining(texts.get("benefits.and")));
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
