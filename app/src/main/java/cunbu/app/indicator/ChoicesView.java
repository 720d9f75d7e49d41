package cunbu.app.indicator;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Texts;
import cunbu.core.place.Area;
import cunbu.core.place.Level;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The row in which somebody says of which period, place and theme the figures are to be. */
final class ChoicesView {

    private final FiguresViewModel model;
    private final Texts texts;

    @FXML private ComboBox<Span> span;
    @FXML private ComboBox<Integer> year;
    @FXML private ComboBox<Month> month;
    @FXML private VBox yearField;
    @FXML private VBox monthField;
    @FXML private VBox fromField;
    @FXML private VBox toField;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private ComboBox<Area> area;
    @FXML private ComboBox<Level> by;
    @FXML private HBox themes;

    ChoicesView(FiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        days();
        area.getItems().setAll(model.places.areas());
        area.setConverter(worded(each -> each.level() == Level.VILLAGE ? "\u3000" + model.nameOf(each.code()) : each.name()));
        area.valueProperty().bindBidirectional(model.places.area);
        by.setItems(model.places.parts);
        by.setConverter(worded(level -> texts.get("figures.by." + level.code())));
        by.valueProperty().bindBidirectional(model.places.by);
        new Toggles(texts).fill(themes, "theme-", List.of(Theme.values()), model.theme);
    }

    private void days() {
        Fields fields = new Fields(texts);
        fields.choice("span", span, model.period.span, List.of(Span.values()));
        fields.text("from", from, model.period.from);
        fields.text("to", to, model.period.to);
        fields.show(model.refusals, FXCollections.observableArrayList());
        from.setOnAction(entered -> model.count());
        to.setOnAction(entered -> model.count());
        year.getItems().setAll(model.period.years());
        year.valueProperty().bindBidirectional(model.period.year);
        month.getItems().setAll(Month.values());
        month.setConverter(worded(each -> texts.get("figures.monthOfYear", each.getValue())));
        month.valueProperty().bindBidirectional(model.period.month);
        shownWhen(yearField, span -> span != Span.OTHER);
        shownWhen(monthField, span -> span == Span.MONTH);
        shownWhen(fromField, span -> span == Span.OTHER);
        shownWhen(toField, span -> span == Span.OTHER);
    }

    private void shownWhen(VBox field, Predicate<Span> wanted) {
        field.visibleProperty().bind(Bindings.createBooleanBinding(() -> wanted.test(model.period.span.get()), model.period.span));
        field.managedProperty().bind(field.visibleProperty());
    }

    private static <T> StringConverter<T> worded(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
