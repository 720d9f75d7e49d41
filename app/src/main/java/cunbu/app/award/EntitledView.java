package cunbu.app.award;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Key;
import cunbu.app.fx.Suggestions;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.award.Scheme;
import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.place.Area;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Who is entitled, on the left; why, for the one chosen or looked up, on the right. */
public final class EntitledView {

    private final EntitledViewModel model;
    private final Texts texts;
    private final Jobs jobs;
    private final DecisionView decision;
    private final BiConsumer<RecordId, String> benefits;
    private final ChangeListener<Entitled> onFound = (at, before, now) -> {
        count();
        chooseFirst();
    };

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private ComboBox<Scheme> scheme;
    @FXML private TextField on;
    @FXML private ComboBox<Area> area;
    @FXML private ComboBox<Which> which;
    @FXML private TextField who;
    @FXML private HBox both;
    @FXML private TableView<EntitledRow> people;

    /** @param open shows a person @param benefits shows a person's benefits, the scheme of that code chosen */
    public EntitledView(EntitledViewModel model, Texts texts, Jobs jobs, Consumer<RecordId> open, BiConsumer<RecordId, String> benefits) {
        this.model = model;
        this.texts = texts;
        this.jobs = jobs;
        this.benefits = benefits;
        this.decision = new DecisionView(model.explained, texts, open);
    }

    @FXML
    private void initialize() {
        choices();
        Suggestions<Person> suggestions = new Suggestions<>(who, model::people, Person::name, this::detail, this::lookUp, jobs);
        who.focusedProperty().addListener((at, before, focused) -> {
            if (focused) {
                suggestions.write("");
            }
        });
        columns();
        people.setItems(model.rows);
        people.getSelectionModel().selectedItemProperty().addListener((at, before, row) -> {
            if (row != null) {
                model.explain(row.person().id());
            }
        });
        Tables.copyable(people);
        Tables.opens(people, row -> benefits.accept(row.person().id(), model.scheme.get().code()));
        Tables.empty(people, Bindings.when(model.searching).then(texts.get("benefits.searching")).otherwise(texts.get("benefits.nobody")));
        both.getChildren().add(Views.load(decision, texts));
        HBox.setHgrow(both.getChildren().get(1), Priority.ALWAYS);
        Views.key(page, Key.AGAIN, model::find);
        page.sceneProperty().addListener((at, before, scene) -> {
            if (scene == null) {
                model.leave();
            }
        });
        model.found.addListener(new WeakChangeListener<>(onFound));
        count();
        model.open();
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.text("on", on, model.on);
        fields.choice("which", which, model.which, List.of(Which.values()));
        fields.show(model.refusals, FXCollections.observableArrayList());
        on.setOnAction(entered -> model.find());
        scheme.getItems().setAll(model.schemes());
        scheme.setConverter(worded(each -> texts.get("award.scheme." + each.code())));
        scheme.valueProperty().bindBidirectional(model.scheme);
        area.getItems().setAll(model.areas());
        area.setConverter(worded(Area::name));
        area.valueProperty().bindBidirectional(model.area);
    }

    private void columns() {
        BooleanBinding ended = model.which.isEqualTo(Which.NO_LONGER);
        Tables.column(people, texts.get("person.name"), 76, row -> row.person().name());
        Tables.column(people, texts.get("person.village"), 150, row -> model.nameOf(row.person().village()));
        Tables.column(people, texts.get("benefits.verdict"), 80, row -> texts.code("verdict", row.outcome().verdict().name()))
                .visibleProperty().bind(ended.or(model.which.isEqualTo(Which.SOON)).not());
        Tables.numbers(people, texts.get("benefits.amount"), 68, EntitledRow::sum).visibleProperty().bind(ended.not());
        Tables.column(people, texts.get("benefits.why"), 148, this::reasons).visibleProperty().bind(ended);
        Tables.column(people, texts.get("benefits.from"), 94, row -> Objects.toString(row.since(), ""));
        Tables.column(people, texts.get("benefits.claim"), 62, this::claim);
    }

    /** The questions answered with no. */
    private String reasons(EntitledRow row) {
        return row.noes().stream().map(each -> texts.get("award.question." + each)).collect(Collectors.joining(" · "));
    }

    private String claim(EntitledRow row) {
        return row.paid() ? texts.get("benefits.paid") : row.applied() ? texts.get("benefits.applied") : "";
    }

    private void lookUp(Person person) {
        people.getSelectionModel().clearSelection();
        model.explain(person.id());
    }

    private String detail(Person person) {
        return Objects.toString(person.bornOn(), "") + "  " + model.nameOf(person.village());
    }

    /** Somebody's reasons are shown from the start, so that the screen explains itself. */
    private void chooseFirst() {
        if (model.explained.get() == null && !people.getItems().isEmpty()) {
            people.getSelectionModel().select(0);
        }
    }

    /** Says how many there are, or what went wrong. */
    private void count() {
        Entitled found = model.found.get();
        String counts = found == null ? "" : found.counts().isEmpty() ? texts.get("benefits.soon", found.rows().size()) : texts.get("benefits.counts", found.counts().get(Verdict.ELIGIBLE),
                found.counts().get(Verdict.NEEDS_REVIEW), found.counts().get(Verdict.NOT_ELIGIBLE));
        state.textProperty().bind(Bindings.when(model.searching).then(texts.get("benefits.searching"))
                .otherwise(Bindings.when(model.problem.isEmpty()).then(counts).otherwise(model.problem)));
    }

    @FXML
    private void find() {
        model.find();
    }

    static <T> StringConverter<T> worded(Function<T, String> words) {
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
