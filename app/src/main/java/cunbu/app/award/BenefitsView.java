package cunbu.app.award;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Key;
import cunbu.app.fx.Suggestions;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.core.award.Scheme;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What waits in the benefits, by scheme and step; a number opens into what it counts. */
public final class BenefitsView {

    private static final double COUNT_WIDTH = 75;

    private final BenefitsViewModel model;
    private final Texts texts;
    private final Jobs jobs;
    private final Function<Person, String> village;
    private final BiConsumer<Scheme, Wait> open;
    private final Consumer<RecordId> person;
    private final List<Way> ways;

    @FXML private VBox page;
    @FXML private HBox more;
    @FXML private TextField who;
    @FXML private Label state;
    @FXML private TableView<WaitRow> waits;

    /**
     * @param open   shows the list behind a number: scheme null for all, what waits null for everybody of a scheme
     * @param person shows one person's benefits
     * @param ways   to the other screens of the benefits
     */
    public BenefitsView(BenefitsViewModel model, Texts texts, Jobs jobs, Function<Person, String> village, BiConsumer<Scheme, Wait> open,
                        Consumer<RecordId> person, List<Way> ways) {
        this.model = model;
        this.texts = texts;
        this.jobs = jobs;
        this.village = village;
        this.open = open;
        this.person = person;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        Suggestions<Person> suggestions = new Suggestions<>(who, model::people, Person::name, this::detail, found -> person.accept(found.id()), jobs);
        who.focusedProperty().addListener((at, before, focused) -> {
            if (focused) {
                suggestions.write("");
            }
        });
        Way.show(ways, more, page);
        table();
        Views.key(page, Key.AGAIN, model::again);
        page.sceneProperty().addListener((at, before, scene) -> {
            if (scene == null) {
                model.leave();
            }
        });
        state.textProperty().bind(Bindings.when(model.problem.isNotEmpty()).then(model.problem)
                .otherwise(Bindings.when(model.counting).then(texts.get("benefits.counting"))
                        .otherwise(Bindings.when(model.outOfDate).then(texts.get("benefits.outOfDate")).otherwise(texts.get("benefits.howTo")))));
        model.open();
    }

    private void table() {
        TableColumn<WaitRow, String> schemes = Tables.column(waits, texts.get("benefits.scheme"), 230,
                row -> row.scheme() == null ? texts.get("benefits.allSchemes") : texts.get("award.scheme." + row.scheme().code()));
        schemes.setSortable(false);
        for (Wait wait : Wait.values()) {
            waits.getColumns().add(column(wait));
        }
        Tables.copyable(waits);
        waits.getSelectionModel().setCellSelectionEnabled(true);
        waits.setItems(model.rows);
        waits.focusedProperty().addListener((at, before, focused) -> {
            if (focused && waits.getSelectionModel().isEmpty()) {
                waits.getSelectionModel().select(0, waits.getColumns().get(1));
            }
        });
        waits.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                openCell();
            }
        });
        waits.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                openCell();
            }
        });
    }

    private TableColumn<WaitRow, Integer> column(Wait wait) {
        TableColumn<WaitRow, Integer> column = new TableColumn<>(texts.of(wait));
        column.setId("wait-" + wait.code());
        column.setUserData(wait);
        column.setSortable(false);
        column.setPrefWidth(COUNT_WIDTH);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> row.getValue().count(wait));
        column.setCellFactory(unused -> new CountCell());
        return column;
    }

    @SuppressWarnings("rawtypes")
    private void openCell() {
        TablePosition cell = waits.getFocusModel().getFocusedCell();
        WaitRow row = waits.getFocusModel().getFocusedItem();
        if (row != null) {
            open.accept(row.scheme(), cell.getTableColumn() == null ? null : (Wait) cell.getTableColumn().getUserData());
        }
    }

    private String detail(Person found) {
        return Objects.toString(found.bornOn(), "") + "  " + village.apply(found);
    }
}
