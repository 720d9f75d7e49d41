package cunbu.app.birth;

import cunbu.app.fx.Key;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.history.RecordId;
import cunbu.core.time.Period;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The births of a statistical year; Enter opens the child, Ctrl+N registers another. */
public final class BirthsView {

    private final BirthsViewModel model;
    private final Texts texts;
    private final Runnable register;
    private final Consumer<RecordId> openPerson;

    @FXML private VBox page;
    @FXML private ComboBox<Integer> year;
    @FXML private Label count;
    @FXML private TableView<BirthRow> births;

    /**
     * @param register   opens the form for a birth
     * @param openPerson shows a child
     */
    public BirthsView(BirthsViewModel model, Texts texts, Runnable register, Consumer<RecordId> openPerson) {
        this.model = model;
        this.texts = texts;
        this.register = register;
        this.openPerson = openPerson;
    }

    @FXML
    private void initialize() {
        year.getItems().setAll(model.years());
        year.setConverter(new YearName());
        year.valueProperty().bindBidirectional(model.year);
        columns();
        births.setItems(model.rows);
        Tables.copyable(births);
        Tables.opens(births, row -> openPerson.accept(row.birth().child()));
        Tables.empty(births, texts.get("births.none"));
        count.textProperty().bind(Bindings.createStringBinding(() -> texts.get("births.count", model.rows.size()), model.rows));
        Views.key(page, Key.ADD, register);
        model.refresh();
    }

    @FXML
    private void register() {
        register.run();
    }

    private void columns() {
        Tables.column(births, texts.get("birth.bornOn"), 110, row -> row.birth().bornOn());
        Tables.column(births, texts.get("birth.child"), 130, BirthRow::child);
        Tables.column(births, texts.get("birth.sex"), 70, row -> texts.of(row.birth().sex()));
        Tables.numbers(births, texts.get("birth.birthOrder"), 100, row -> row.birth().birthOrder());
        Tables.column(births, texts.get("birth.mother"), 130, BirthRow::mother);
        Tables.column(births, texts.get("birth.father"), 130, BirthRow::father);
        Tables.column(births, texts.get("birth.village"), 220, BirthRow::village);
        Tables.column(births, texts.get("birth.reportedOn"), 120, row -> row.birth().reportedOn());
        Tables.column(births, texts.get("birth.lateReport"), 100, row -> texts.of(row.birth().lateReport()));
    }

    private final class YearName extends StringConverter<Integer> {
        @Override
        public String toString(Integer number) {
            Period period = Period.statisticalYear(number);
            return texts.get("births.year", String.valueOf(number), period.from(), period.last());
        }

        @Override
        public Integer fromString(String text) {
            return null;
        }
    }
}
