package cunbu.app.access;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.AccountStore.Account;
import cunbu.app.store.Look;
import cunbu.app.store.Role;
import cunbu.core.history.RecordId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** For administrators: who may use the register on the left, who opened people and why on the right. */
public final class UsersView {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double AT_WIDTH = 136;
    private static final double WHO_WIDTH = 96;
    /** Of the narrow columns, with the scroll bar and the borders. */
    private static final double NARROW = AT_WIDTH + WHO_WIDTH + 18;

    private final UsersViewModel model;
    private final Texts texts;
    private final Consumer<RecordId> person;
    private final ZoneId zone;

    @FXML private VBox page;
    @FXML private TableView<Account> users;
    @FXML private TableView<AccessDesk.Row> openings;
    @FXML private Label others;
    @FXML private TextField name;
    @FXML private ComboBox<Role> role;
    @FXML private PasswordField passphrase;
    @FXML private PasswordField again;
    @FXML private PasswordField mine;

    /** @param person opens a person's record */
    public UsersView(UsersViewModel model, Texts texts, Consumer<RecordId> person, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.person = person;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        users();
        openings();
        form();
        Views.key(page, Key.AGAIN, model::load);
        Views.key(page, Key.SAVE, model::add);
        model.load();
    }

    @FXML
    private void add() {
        model.add();
    }

    private void users() {
        TableColumn<Account, String> who = Tables.column(users, texts.get("users.name"), 150, Account::name);
        who.prefWidthProperty().bind(users.widthProperty().subtract(18).multiply(0.48));
        Tables.column(users, texts.get("users.role"), 150, each -> texts.of(each.role())).prefWidthProperty().bind(users.widthProperty().subtract(18).multiply(0.52));
        users.setItems(model.users);
        Tables.copyable(users);
    }

    private void openings() {
        Tables.column(openings, texts.get("users.at"), AT_WIDTH, row -> MINUTE.format(row.access().at().atZone(zone)));
        Tables.column(openings, texts.get("users.who"), WHO_WIDTH, AccessDesk.Row::who);
        wide("users.what", 0.28, row -> texts.of(row.access().look()));
        wide("users.about", 0.32, row -> Objects.toString(row.access().record() == null ? row.access().about() : row.access().record(), ""));
        wide("users.why", 0.4, row -> Objects.toString(row.access().reason(), texts.get("access.noReason")));
        openings.setItems(model.openings);
        Tables.copyable(openings);
        Tables.opens(openings, this::open);
        Tables.empty(openings, texts.get("users.none"));
    }

    /** A column that takes its share of the width that the narrow ones leave. */
    private void wide(String title, double share, Function<AccessDesk.Row, String> value) {
        TableColumn<AccessDesk.Row, String> column = Tables.column(openings, texts.get(title), 100, value);
        column.setCellFactory(unused -> new SentenceCell<>());
        column.prefWidthProperty().bind(openings.widthProperty().subtract(NARROW).multiply(share));
    }

    /** What was opened was somebody's record or a list; only a person can be opened from here. */
    private void open(AccessDesk.Row row) {
        if (row.access().look() == Look.PERSON && row.access().record() != null) {
            person.accept(row.access().record());
        }
    }

    private void form() {
        Fields fields = new Fields(texts);
        fields.text("name", name, model.name);
        fields.choice("role", role, model.role, List.of(Role.values()));
        fields.text("passphrase", passphrase, model.passphrase);
        fields.text("again", again, model.again);
        fields.text("mine", mine, model.mine);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
        passphrase.setPromptText(texts.get("users.passphraseHow", model.shortest()));
        Stream.of(name, passphrase, again, mine).forEach(field -> field.setOnAction(entered -> model.add()));
    }
}
