package cunbu.app.person;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;

/** The list of people: type to find, Enter opens. */
public final class PeopleView {

    private final PeopleViewModel model;
    private final Texts texts;
    private final Consumer<RecordId> open;

    private final ListChangeListener<PersonRow> onRead = change -> chooseAgain();
    private RecordId chosen;

    @FXML private TextField text;
    @FXML private ComboBox<Area> village;
    @FXML private TableView<PersonRow> people;
    @FXML private Label count;

    /** @param open shows a person */
    public PeopleView(PeopleViewModel model, Texts texts, Consumer<RecordId> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(model.text);
        village.getItems().add(null);
        village.getItems().addAll(model.villages());
        village.setConverter(new Name());
        village.valueProperty().bindBidirectional(model.village);
        columns();
        people.setItems(model.rows);
        people.getSelectionModel().selectedItemProperty().addListener((at, before, row) -> chosen = row == null ? chosen : row.person().id());
        model.rows.addListener(new WeakListChangeListener<>(onRead));
        Tables.copyable(people);
        Tables.opens(people, row -> open.accept(row.person().id()));
        Tables.empty(people, Bindings.when(model.asked).then(texts.get("people.nobody")).otherwise(texts.get("people.ask")));
        count.textProperty().bind(Bindings.createStringBinding(() -> texts.get("people.count", model.rows.size()), model.rows));
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                toFirstRow();
            }
        });
        model.refresh();
    }

    /** A list that was read anew keeps its chosen row. */
    private void chooseAgain() {
        model.rows.stream().filter(row -> row.person().id().equals(chosen)).findFirst().ifPresent(people.getSelectionModel()::select);
    }

    private void columns() {
        Tables.column(people, texts.get("person.name"), 130, row -> row.person().name());
        Tables.column(people, texts.get("person.sex"), 60, row -> texts.of(row.person().sex()));
        Tables.column(people, texts.get("person.bornOn"), 110, row -> row.person().bornOn());
        Tables.column(people, texts.get("person.village"), 200, PersonRow::village);
        Tables.column(people, texts.get("person.household"), 110, PersonRow::household);
        Tables.column(people, texts.get("person.relation"), 150, row -> texts.code("relation", row.person().relation()));
        Tables.column(people, texts.get("person.identity"), 190, PersonRow::identity);
        Tables.column(people, texts.get("person.presence"), 150, this::state);
    }

    private String state(PersonRow row) {
        return row.person().diedOn() == null ? texts.of(row.person().presence()) : texts.get("person.died", row.person().diedOn());
    }

    private void toFirstRow() {
        if (!people.getItems().isEmpty()) {
            people.requestFocus();
            people.getSelectionModel().clearAndSelect(0);
            people.getFocusModel().focus(0);
        }
    }

    private final class Name extends StringConverter<Area> {
        @Override
        public String toString(Area area) {
            return area == null ? texts.get("people.allVillages") : area.name();
        }

        @Override
        public Area fromString(String name) {
            return null;
        }
    }
}
