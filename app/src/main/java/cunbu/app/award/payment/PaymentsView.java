package cunbu.app.award.payment;

import cunbu.app.award.ListedPayments;
import cunbu.app.award.PaymentRow;
import cunbu.app.award.PaymentSheet;
import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.Question;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.award.Scheme;
import cunbu.core.person.Person;
import cunbu.core.place.Area;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The payment lists: those stored on the left; the one that is made or chosen on the right, with what the bank said and what was overpaid. */
public final class PaymentsView {

    private final PaymentsViewModel model;
    private final Texts texts;
    private final PaymentWords words;
    private final PaymentTabs pages;
    private final Consumer<Person> account;
    private final ChangeListener<PaymentSheet> onSheet = (at, before, now) -> show();

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private ComboBox<Scheme> scheme;
    @FXML private ComboBox<Area> area;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private Label others;
    @FXML private TableView<ListedPayments> lists;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Label sums;
    @FXML private Button store;
    @FXML private Button bankFile;
    @FXML private CheckBox utf8;
    @FXML private Button bankReturn;
    @FXML private Button close;
    @FXML private Button export;
    @FXML private VBox card;

    /** @param account opens the form for a person's bank account */
    public PaymentsView(PaymentsViewModel model, Texts texts, Consumer<Person> account) {
        this.model = model;
        this.texts = texts;
        this.words = new PaymentWords(texts);
        this.pages = new PaymentTabs(model, texts, words, this::enterAccount);
        this.account = account;
    }

    @FXML
    private void initialize() {
        choices();
        lists();
        card.getChildren().add(Views.load(pages, texts));
        model.sheet.addListener(new WeakChangeListener<>(onSheet));
        state.textProperty().bind(Bindings.when(model.working).then(texts.get("payments.making")).otherwise(model.problem));
        Stream.of(store, bankFile, utf8, bankReturn, close).forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        keys();
        show();
        model.load();
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.choice("scheme", scheme, model.scheme, model.schemes(), each -> each == null ? "" : texts.get("award.scheme." + each.code()));
        fields.choice("area", area, model.area, model.areas(), each -> each == null ? "" : each.name());
        fields.text("from", from, model.from);
        fields.text("to", to, model.to);
        fields.others(others);
        fields.show(model.refusals, FXCollections.observableArrayList());
        Stream.of(from, to).forEach(each -> each.setOnAction(entered -> model.show()));
    }

    private void lists() {
        Tables.column(lists, texts.get("payment.column.scheme"), 110, each -> texts.get("award.scheme." + each.list().scheme()));
        Tables.column(lists, texts.get("payment.column.months"), 132, each -> words.months(each.list().fromMonth(), each.list().toMonth()));
        Tables.column(lists, texts.get("payment.column.state"), 60, each -> texts.get(each.list().closedOn() == null ? "payments.stillOpen" : "payments.over"));
        Tables.copyable(lists);
        Tables.opens(lists, each -> model.open(each.list().id()));
        Tables.empty(lists, texts.get("payments.noLists"));
        lists.setItems(model.lists);
    }

    private void keys() {
        Views.key(page, Key.AGAIN, model::show);
        Views.key(page, Key.SAVE, this::store);
        Views.key(page, Key.PRINT, this::export);
        Views.key(page, Key.BANK_FILE, this::writeBankFile);
        Views.key(page, Key.BANK_RETURN, this::readReturn);
        Views.key(page, Key.CLOSE_LIST, this::close);
        Views.key(page, Key.RESULTS, model::take);
    }

    private void show() {
        PaymentSheet sheet = model.sheet.get();
        boolean draft = sheet != null && !model.isStored();
        boolean open = model.isStored() && sheet.list().closedOn() == null;
        title.setText(sheet == null ? texts.get("payments.none") : words.title(sheet.list(), list -> model.place(list.area())));
        about.setText(sheet == null ? "" : words.state(sheet.list()));
        sums.setText(sheet == null ? texts.get("payments.howTo") : words.sums(sheet));
        store.setVisible(draft);
        Stream.of(bankFile, utf8, bankReturn, close).forEach(each -> each.setVisible(open));
        export.setDisable(sheet == null);
    }

    private void enterAccount(PaymentRow row) {
        if (row.person() != null) {
            account.accept(row.person());
        }
    }

    @FXML
    private void makeList() {
        model.show();
    }

    @FXML
    private void store() {
        if (!model.isStored()) {
            model.store();
        }
    }

    @FXML
    private void writeBankFile() {
        if (bankFile.isVisible()) {
            Charset charset = utf8.isSelected() ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            choice().save(name("payments.bankFileName"), "csv", "xlsx").ifPresent(file -> model.bankFile(file, charset));
        }
    }

    @FXML
    private void readReturn() {
        if (bankReturn.isVisible()) {
            choice().open("csv", "xlsx", "xls", "txt").ifPresent(model::compare);
        }
    }

    @FXML
    private void close() {
        if (close.isVisible()) {
            long left = model.unreported();
            String question = left == 0 ? texts.get("payments.closeQuestion") : texts.get("payments.closeUnreported", left);
            new Question(texts, page.getScene().getWindow()).ask(question, texts.get("payments.close"), model::close);
        }
    }

    @FXML
    private void export() {
        if (model.sheet.get() != null) {
            choice().save(name("payments.title"), "pdf", "xlsx", "csv").ifPresent(model::export);
        }
    }

    private FileChoice choice() {
        return new FileChoice(page.getScene().getWindow());
    }

    private String name(String key) {
        return texts.get(key) + "-" + model.sheet.get().list().fromMonth() + "-" + model.sheet.get().list().toMonth();
    }
}
