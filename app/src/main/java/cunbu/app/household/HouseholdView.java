package cunbu.app.household;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.history.RecordId;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Person;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One household. */
public final class HouseholdView {

    private final HouseholdViewModel model;
    private final Texts texts;
    private final Consumer<RecordId> openPerson;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private TextField number;
    @FXML private TextField address;
    @FXML private Label others;
    @FXML private Button save;
    @FXML private TableView<Person> members;

    /** @param openPerson shows a member */
    public HouseholdView(HouseholdViewModel model, Texts texts, Consumer<RecordId> openPerson) {
        this.model = model;
        this.texts = texts;
        this.openPerson = openPerson;
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.text("number", number, model.number);
        fields.text("address", address, model.address);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
        columns();
        model.sheet.addListener((at, before, sheet) -> show(sheet));
        save.setVisible(model.mayWrite());
        if (model.mayWrite()) {
            Views.key(page, Key.SAVE, model::save);
        } else {
            fields.readOnly();
        }
        model.load();
    }

    @FXML
    private void save() {
        model.save();
    }

    private void columns() {
        Tables.column(members, texts.get("person.relation"), 140, row -> texts.code("relation", row.relation()));
        Tables.column(members, texts.get("person.name"), 130, Person::name);
        Tables.column(members, texts.get("person.sex"), 60, row -> texts.of(row.sex()));
        Tables.column(members, texts.get("person.bornOn"), 110, Person::bornOn);
        Tables.column(members, texts.get("person.identity"), 190, row -> row.identity() == null ? "" : IdentityNumber.mask(row.identity()));
        Tables.column(members, texts.get("person.marital"), 110, row -> texts.of(row.marital()));
        Tables.column(members, texts.get("person.presence"), 150,
                row -> row.diedOn() == null ? texts.of(row.presence()) : texts.get("person.died", row.diedOn()));
        Tables.empty(members, texts.get("household.nobody"));
        Tables.copyable(members);
        Tables.opens(members, row -> openPerson.accept(row.id()));
    }

    private void show(HouseholdDesk.Sheet sheet) {
        title.setText(texts.get("household.title", sheet.village(), sheet.household().number()));
        members.getItems().setAll(sheet.members());
    }
}
