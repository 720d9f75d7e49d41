package cunbu.app.person;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.RareNames;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.history.RecordId;
import cunbu.core.person.CodeBook;
import cunbu.core.person.HukouChange;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marital;
import cunbu.core.person.Move;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One person: the fields to correct, the people around, moves, and the history of every field. */
public final class PersonView {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final PersonViewModel model;
    private final Texts texts;
    private final Consumer<RecordId> openPerson;
    private final Consumer<RecordId> openHousehold;
    private final Runnable openBenefits;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label summary;
    @FXML private Hyperlink household;
    @FXML private TextField name;
    @FXML private TextField identity;
    @FXML private Button showIdentity;
    @FXML private ComboBox<Sex> sex;
    @FXML private TextField bornOn;
    @FXML private ComboBox<String> ethnic;
    @FXML private ComboBox<String> relation;
    @FXML private ComboBox<HukouKind> hukou;
    @FXML private ComboBox<Marital> marital;
    @FXML private TextField diedOn;
    @FXML private ComboBox<Boolean> urbanPension;
    @FXML private ComboBox<Boolean> employedByUnit;
    @FXML private Label others;
    @FXML private Button save;
    @FXML private TableView<Kin> kin;
    @FXML private TableView<Move> moves;
    @FXML private TableView<HukouChange> hukouChanges;
    @FXML private TableView<FieldHistory.Step> history;

    /** @param openPerson shows another person; likewise a household @param openBenefits shows this person's benefits */
    public PersonView(PersonViewModel model, Texts texts, Consumer<RecordId> openPerson, Consumer<RecordId> openHousehold, Runnable openBenefits) {
        this.model = model;
        this.texts = texts;
        this.openPerson = openPerson;
        this.openHousehold = openHousehold;
        this.openBenefits = openBenefits;
    }

    @FXML
    private void initialize() {
        fields();
        RareNames.watch(title);
        showIdentity.disableProperty().bind(model.identityShown);
        save.disableProperty().bind(model.changed.not());
        save.setVisible(model.desk().mayWrite());
        family();
        events();
        steps();
        model.sheet.addListener((at, before, sheet) -> show(sheet));
        Views.key(page, Key.BENEFITS, openBenefits);
        model.load();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void showIdentity() {
        model.showIdentity();
        identity.requestFocus();
    }

    @FXML
    private void openHousehold() {
        openHousehold.accept(model.sheet.get().household().id());
    }

    @FXML
    private void openBenefits() {
        openBenefits.run();
    }

    private void fields() {
        Fields fields = new Fields(texts);
        PersonForm form = model.form;
        fields.text("name", name, form.name);
        fields.text("identity", identity, form.identity);
        fields.choice("sex", sex, form.sex, List.of(Sex.values()));
        fields.text("bornOn", bornOn, form.bornOn);
        fields.codes("ethnic", ethnic, form.ethnic, "ethnic", CodeBook.ETHNIC.codes());
        fields.codes("relation", relation, form.relation, "relation", CodeBook.RELATION.codes());
        fields.choice("hukou", hukou, form.hukou, List.of(HukouKind.values()));
        fields.choice("marital", marital, form.marital, List.of(Marital.values()));
        fields.text("diedOn", diedOn, form.diedOn);
        fields.yesNo("urbanPension", urbanPension, form.urbanPension);
        fields.yesNo("employedByUnit", employedByUnit, form.employedByUnit);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
        if (model.desk().mayWrite()) {
            identity.editableProperty().bind(model.identityShown);
            Views.key(page, Key.SAVE, model::save);
        } else {
            fields.readOnly();
        }
    }

    private void family() {
        Tables.column(kin, texts.get("person.tie"), 150, row -> texts.get("tie." + row.tie()));
        Tables.column(kin, texts.get("person.name"), 120, row -> row.person().name());
        Tables.column(kin, texts.get("person.sex"), 60, row -> texts.of(row.person().sex()));
        Tables.column(kin, texts.get("person.bornOn"), 110, row -> row.person().bornOn());
        Tables.column(kin, texts.get("person.relation"), 150, row -> texts.code("relation", row.person().relation()));
        Tables.column(kin, texts.get("person.marital"), 130, row -> texts.of(row.person().marital()));
        Tables.empty(kin, texts.get("person.noKin"));
        Tables.copyable(kin);
        Tables.opens(kin, row -> openPerson.accept(row.person().id()));
    }

    private void events() {
        PersonDesk desk = model.desk();
        Tables.column(moves, texts.get("move.movedOn"), 110, Move::movedOn);
        Tables.column(moves, texts.get("move.fromArea"), 200, row -> desk.place(row.fromArea()));
        Tables.column(moves, texts.get("move.toArea"), 200, row -> desk.place(row.toArea()));
        Tables.column(moves, texts.get("move.reason"), 120, Move::reason);
        Tables.empty(moves, texts.get("person.noMoves"));
        Tables.copyable(moves);
        Tables.column(hukouChanges, texts.get("hukou.changedOn"), 110, HukouChange::changedOn);
        Tables.column(hukouChanges, texts.get("hukou.fromKind"), 200, row -> texts.of(row.fromKind()));
        Tables.column(hukouChanges, texts.get("hukou.toKind"), 200, row -> texts.of(row.toKind()));
        Tables.empty(hukouChanges, texts.get("person.noHukouChanges"));
        Tables.copyable(hukouChanges);
    }

    private void steps() {
        FieldWords words = new FieldWords(texts, model.desk());
        Tables.column(history, texts.get("history.when"), 140, row -> WHEN.format(row.when()));
        Tables.column(history, texts.get("history.who"), 100, FieldHistory.Step::who);
        Tables.column(history, texts.get("history.field"), 160, row -> words.name(row.field()));
        Tables.column(history, texts.get("history.from"), 140, row -> words.value(row.field(), row.from()));
        Tables.column(history, texts.get("history.to"), 150, row -> words.value(row.field(), row.to()));
        Tables.copyable(history);
    }

    private void show(PersonSheet sheet) {
        Person person = sheet.person();
        title.setText(person.name());
        summary.setText(String.join(" · ", texts.of(person.sex()), texts.get("person.age", PersonViewModel.age(person, model.desk().today())),
                model.desk().place(person.village()), texts.of(person.presence())));
        household.setVisible(sheet.household() != null);
        household.setText(sheet.household() == null ? "" : texts.get("person.householdNumbered", sheet.household().number()));
        showIdentity.setVisible(person.identity() != null && model.desk().mayWrite());
        if (person.identity() == null) {
            model.identityShown.set(true);
        }
        kin.getItems().setAll(sheet.kin());
        moves.getItems().setAll(sheet.moves());
        hukouChanges.getItems().setAll(sheet.hukouChanges());
        history.getItems().setAll(sheet.history());
    }
}
