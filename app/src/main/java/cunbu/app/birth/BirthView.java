package cunbu.app.birth;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Key;
import cunbu.app.fx.RareNames;
import cunbu.app.fx.Suggestions;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form for a birth: type the mother, the rest follows; Ctrl+S registers and starts the next. */
public final class BirthView {

    private final BirthViewModel model;
    private final Texts texts;
    private final Jobs jobs;
    private boolean lettingGo;

    @FXML private VBox page;
    @FXML private TextField mother;
    @FXML private TextField father;
    @FXML private TextField name;
    @FXML private TextField identity;
    @FXML private ComboBox<Sex> sex;
    @FXML private TextField bornOn;
    @FXML private TextField birthOrder;
    @FXML private ComboBox<Boolean> policyCompliant;
    @FXML private ComboBox<Boolean> lateReport;
    @FXML private Label others;
    @FXML private Label about;
    @FXML private TableView<BirthRow> births;

    public BirthView(BirthViewModel model, Texts texts, Jobs jobs) {
        this.model = model;
        this.texts = texts;
        this.jobs = jobs;
    }

    @FXML
    private void initialize() {
        person(mother, model.mother, model.births()::women);
        person(father, model.father, model.births()::men);
        fields();
        columns();
        RareNames.watch(about);
        model.proposal.addListener((at, before, proposal) -> show(proposal));
        show(model.proposal.get());
        Views.key(page, Key.SAVE, this::save);
    }

    @FXML
    private void save() {
        model.save();
        mother.requestFocus();
    }

    private void fields() {
        Fields fields = new Fields(texts);
        fields.at("mother", mother);
        fields.text("bornOn", bornOn, model.bornOn);
        fields.choice("sex", sex, model.sex, List.of(Sex.MALE, Sex.FEMALE));
        fields.text("name", name, model.name);
        fields.text("identity", identity, model.identity);
        fields.at("father", father);
        fields.text("birthOrder", birthOrder, model.birthOrder);
        fields.yesNo("policyCompliant", policyCompliant, model.policyCompliant);
        fields.yesNo("lateReport", lateReport, model.lateReport);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
    }

    /** A field in which a person is found by typing; changing the text lets go of the person. */
    private void person(TextField field, ObjectProperty<Person> chosen, Function<String, List<Person>> find) {
        Suggestions<Person> suggestions = new Suggestions<>(field, find, Person::name, this::detail, chosen::set, jobs);
        field.textProperty().addListener((at, before, text) -> {
            if (chosen.get() != null && !text.equals(chosen.get().name())) {
                lettingGo = true;
                chosen.set(null);
                lettingGo = false;
            }
        });
        chosen.addListener((at, before, person) -> {
            if (!lettingGo) {
                suggestions.write(person == null ? "" : person.name());
                field.end();
            }
        });
        suggestions.write(chosen.get() == null ? "" : chosen.get().name());
    }

    private String detail(Person person) {
        return Objects.toString(person.bornOn(), "") + "  " + model.births().village(person);
    }

    private void columns() {
        Tables.numbers(births, texts.get("birth.birthOrder"), 100, row -> row.birth().birthOrder());
        Tables.column(births, texts.get("birth.bornOn"), 110, row -> row.birth().bornOn());
        Tables.column(births, texts.get("birth.sex"), 70, row -> texts.of(row.birth().sex()));
        Tables.column(births, texts.get("birth.child"), 140, BirthRow::child);
        Tables.empty(births, texts.get("birth.noOthers"));
    }

    private void show(BirthRegister.Proposal proposal) {
        births.getItems().setAll(proposal == null ? List.of() : proposal.others());
        about.setText(proposal == null ? texts.get("birth.chooseMother") : about(proposal.mother()));
    }

    private String about(Person woman) {
        return String.join(" · ", woman.name(), Objects.toString(woman.bornOn(), ""), model.births().village(woman), texts.of(woman.marital()));
    }
}
