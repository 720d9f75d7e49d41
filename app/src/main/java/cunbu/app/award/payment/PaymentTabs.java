package cunbu.app.award.payment;

import cunbu.app.award.OverpaidRow;
import cunbu.app.award.PaymentRow;
import cunbu.app.award.PaymentSheet;
import cunbu.app.award.Reconciled;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.award.Payer;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.Months;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The pages of one payment list: its lines, its totals, the bank's return, and what was overpaid in the place. */
public final class PaymentTabs {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double BAR_WIDTH = 20;

    private final PaymentsViewModel model;
    private final Texts texts;
    private final PaymentWords words;
    private final Consumer<PaymentRow> open;
    private final ChangeListener<PaymentSheet> onSheet = (at, before, now) -> show(now);
    private final ChangeListener<Reconciled> onReturn = (at, before, now) -> show(now);

    @FXML private TabPane tabs;
    @FXML private TableView<PaymentRow> lines;
    @FXML private TableView<Map.Entry<YearMonth, Long>> months;
    @FXML private TableView<Map.Entry<Payer, Long>> payers;
    @FXML private Tab returnTab;
    @FXML private Label returnState;
    @FXML private Button take;
    @FXML private TableView<BankReturn.Line> returned;
    @FXML private Tab overpaidTab;
    @FXML private TableView<OverpaidRow> overpaid;

    /** @param open opens a line */
    PaymentTabs(PaymentsViewModel model, Texts texts, PaymentWords words, Consumer<PaymentRow> open) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.open = open;
    }

    @FXML
    private void initialize() {
        lines();
        totals();
        returned();
        overpaid();
        model.sheet.addListener(new WeakChangeListener<>(onSheet));
        model.reconciled.addListener(new WeakChangeListener<>(onReturn));
        show(model.sheet.get());
        show(model.reconciled.get());
    }

    private void lines() {
        Tables.column(lines, texts.get("payment.column.name"), 68, PaymentRow::name);
        Tables.column(lines, texts.get("payment.column.village"), 122, row -> model.place(row.village()));
        Tables.column(lines, texts.get("payment.column.months"), 132, row -> words.months(row.payment()));
        Tables.numbers(lines, texts.get("payments.yuan"), 70, row -> PaymentWords.yuan(Months.fen(row.payment())));
        Tables.column(lines, texts.get("payment.column.account"), 122, PaymentRow::maskedAccount);
        rest(lines, texts.get("payment.column.state"), 514, words::state);
        lines.setRowFactory(table -> new LineRow<>(row -> !row.payable()));
        Tables.copyable(lines);
        Tables.opens(lines, open);
        Tables.empty(lines, Bindings.when(model.sheet.isNull()).then(texts.get("payments.howTo")).otherwise(texts.get("payments.nobody")));
    }

    private void totals() {
        Tables.column(months, texts.get("payment.column.months"), 120, Map.Entry::getKey);
        Tables.numbers(months, texts.get("payment.column.amount"), 120, each -> PaymentWords.yuan(each.getValue()));
        Tables.column(payers, texts.get("payment.paper.payer"), 120, each -> texts.of(each.getKey()));
        Tables.numbers(payers, texts.get("payment.column.amount"), 120, each -> PaymentWords.yuan(each.getValue()));
        List.of(months, payers).forEach(table -> {
            Tables.copyable(table);
            Tables.empty(table, texts.get("payments.nothing"));
        });
    }

    private void returned() {
        Tables.numbers(returned, texts.get("payments.row"), 64, PaymentWords::row);
        Tables.column(returned, texts.get("payment.bank.reference"), 150, PaymentWords::reference);
        Tables.numbers(returned, texts.get("payments.sent"), 90, PaymentWords::sent);
        Tables.numbers(returned, texts.get("payments.reported"), 90, PaymentWords::reported);
        rest(returned, texts.get("payment.column.result"), 394, line -> (texts.of(line.match()) + " " + PaymentWords.reason(line)).strip());
        returned.setRowFactory(table -> new LineRow<>(line -> !line.match().counts() && line.match() != BankReturn.Match.KNOWN));
        Tables.copyable(returned);
        Tables.empty(returned, texts.get("payments.noReturn"));
        take.disableProperty().bind(model.comparing.not());
    }

    private void overpaid() {
        Tables.column(overpaid, texts.get("payment.column.name"), 78, row -> row.person().name());
        Tables.column(overpaid, texts.get("payment.column.village"), 122, row -> model.place(row.person().village()));
        Tables.column(overpaid, texts.get("payment.column.scheme"), 92, row -> texts.get("award.scheme." + row.overpayment().claim().scheme()));
        Tables.numbers(overpaid, texts.get("payments.yuan"), 70, row -> PaymentWords.yuan(row.overpayment().fen()));
        Tables.column(overpaid, texts.get("payment.column.cause"), 140, row -> texts.of(row.overpayment().cause()));
        rest(overpaid, texts.get("payment.column.months"), 502, row -> row.overpayment().monthsInOrder().stream().map(Objects::toString)
                .collect(Collectors.joining(" ")));
        overpaid.setItems(model.overpaid);
        Tables.copyable(overpaid);
        Tables.empty(overpaid, texts.get("payment.nothingOverpaid"));
        overpaidTab.selectedProperty().addListener((at, before, chosen) -> {
            if (chosen) {
                model.findOverpaid();
            }
        });
    }

    /** A column of sentences that takes the width that the others leave. */
    private static <S> void rest(TableView<S> table, String title, double taken, Function<S, String> sentence) {
        TableColumn<S, String> column = Tables.column(table, title, 160, sentence);
        column.setCellFactory(unused -> new SentenceCell<>());
        column.prefWidthProperty().bind(table.widthProperty().subtract(taken + BAR_WIDTH));
    }

    private void show(PaymentSheet sheet) {
        lines.getItems().setAll(sheet == null ? List.of() : sheet.rows());
        months.getItems().setAll(sheet == null ? List.of() : sheet.totals().months().entrySet());
        payers.getItems().setAll(sheet == null ? List.of() : sheet.totals().payers().entrySet());
        if (sheet != null && !overpaidTab.isSelected()) {
            tabs.getSelectionModel().select(0);
        }
    }

    private void show(Reconciled found) {
        returned.getItems().setAll(found == null ? List.of() : found.lines());
        returnState.setText(found == null ? "" : words.counts(found.lines()));
        if (found != null) {
            tabs.getSelectionModel().select(returnTab);
        }
    }

    @FXML
    private void take() {
        model.take();
    }

    /** A row that shows at a glance that something is not as it should be. */
    private static final class LineRow<S> extends TableRow<S> {

        private final Predicate<S> odd;

        LineRow(Predicate<S> odd) {
            this.odd = odd;
        }

        @Override
        protected void updateItem(S line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(REFUSED, !empty && odd.test(line));
        }
    }
}
