package cunbu.app.indicator;

import cunbu.app.fx.Key;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.indicator.PeopleBehindViewModel.Behind;
import cunbu.app.paper.Block;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Side;
import cunbu.sync.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The people behind a number, or the totals of villages where there are none to be shown. */
public final class PeopleBehindView {

    private final PeopleBehindViewModel model;
    private final Texts texts;
    private final BehindWords words;
    private final Consumer<RecordId> person;
    private final Saving saving;
    private final ToggleGroup group = new ToggleGroup();
    private final MapChangeListener<Side, Behind> onKnown = change -> show();
    private BehindTable lines;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label period;
    @FXML private Label state;
    @FXML private HBox sides;
    @FXML private ComboBox<LeftOut> reason;
    @FXML private Label filterBy;
    @FXML private TextField filter;
    @FXML private Label about;
    @FXML private TableView<Line> table;

    /** @param person opens somebody */
    public PeopleBehindView(PeopleBehindViewModel model, Texts texts, Consumer<RecordId> person, Saving saving) {
        this.model = model;
        this.texts = texts;
        this.words = new BehindWords(model, texts);
        this.person = person;
        this.saving = saving;
    }

    @FXML
    private void initialize() {
        title.setText(texts.of(model.asked().indicator()));
        period.setText(words.period());
        state.textProperty().bind(Bindings.when(model.opening).then(texts.get("behind.working")).otherwise(model.problem));
        filter.textProperty().bindBidirectional(model.filter);
        reason.setConverter(reasons());
        reason.valueProperty().bindBidirectional(model.reason);
        reason.managedProperty().bind(reason.visibleProperty());
        model.sides().forEach(this::toggle);
        lines = new BehindTable(table, model, texts);
        Tables.opens(table, line -> {
            if (line.person() != null) {
                person.accept(line.person());
            }
        });
        Tables.empty(table, Bindings.createStringBinding(words::nobody, model.opening, model.known, model.side));
        filterBy.setText(texts.get(model.totalsOnly() ? "behind.filterVillages" : "behind.filter"));
        filter.setAccessibleText(filterBy.getText());
        Views.key(page, Key.SAVE, this::save);
        Views.key(page, Key.AGAIN, model::openAnew);
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && saving.stop()) {
                key.consume();
            }
        });
        model.known.addListener(new WeakMapChangeListener<>(onKnown));
        show();
        model.open();
    }

    private void toggle(Side side) {
        ToggleButton button = new ToggleButton();
        button.setId("side-" + side.code());
        button.getStyleClass().add("theme");
        button.setUserData(side);
        button.setToggleGroup(group);
        button.setOnAction(event -> turn(side));
        sides.getChildren().add(button);
        Views.key(page, Key.PART, sides.getChildren().size(), () -> turn(side));
    }

    private void turn(Side side) {
        model.side.set(side);
        show();
    }

    private void show() {
        Toggles.mark(group, model.side.get());
        group.getToggles().forEach(toggle -> ((ToggleButton) toggle).setText(words.side((Side) toggle.getUserData())));
        about.setText(words.about());
        lines.columns();
        List<LeftOut> found = new ArrayList<>();
        found.add(null);
        found.addAll(words.counts().keySet());
        reason.setVisible(model.side.get() == Side.LEFT_OUT && found.size() > 2);
        LeftOut chosen = model.reason.get();
        reason.setItems(FXCollections.observableArrayList(found));
        reason.setValue(chosen);
    }

    @FXML
    private void save() {
        if (model.shown().isPresent()) {
            saving.table(page.getScene().getWindow(), words.fileName(), paper());
        }
    }

    /** What is shown now, to be written wherever it is asked for. */
    Function<Progress, Paper> paper() {
        String heading = texts.get("figures.paperTitle", title.getText(), texts.of(model.side.get()));
        Block about = Block.Lines.of(words.period(), words.bases());
        Function<Progress, Table> rows = lines.paper();
        return progress -> new Paper(heading, about, rows.apply(progress));
    }

    private StringConverter<LeftOut> reasons() {
        return new StringConverter<>() {
            @Override
            public String toString(LeftOut each) {
                return words.reason(each);
            }

            @Override
            public LeftOut fromString(String text) {
                return null;
            }
        };
    }
}
