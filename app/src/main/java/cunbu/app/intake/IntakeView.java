package cunbu.app.intake;

import cunbu.app.fx.Key;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/** Taking in a sheet: choose it, see what its columns mean, try, take in. */
public final class IntakeView {

    private final IntakeViewModel model;
    private final Texts texts;
    private final ToggleGroup filter = new ToggleGroup();
    private boolean looking;

    @FXML private VBox page;
    @FXML private TextField sheet;
    @FXML private ComboBox<SheetKind> kind;
    @FXML private VBox columns;
    @FXML private HBox results;
    @FXML private TableView<Line> lines;
    @FXML private Label problem;
    @FXML private Label done;
    @FXML private Button tryIt;
    @FXML private Button take;
    @FXML private Button save;

    public IntakeView(IntakeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        sheet.textProperty().bindBidirectional(model.sheet);
        kind.getItems().setAll(SheetKind.values());
        kind.setConverter(words(texts::of));
        kind.valueProperty().bindBidirectional(model.kind);
        model.columns.addListener((ListChangeListener<ColumnChoice>) change -> showColumns());
        showColumns();
        results();
        new LineTable(lines, texts).fill(model.lines);
        Tables.empty(lines, Bindings.createStringBinding(this::whatNext, model.columns, model.report));
        buttons();
        problem.textProperty().bind(model.problem);
        done.textProperty().bind(model.done);
        for (Label each : List.of(problem, done)) {
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        Views.key(page, Key.CHOOSE_FILE, this::browse);
        Views.key(page, Key.SAVE, take::fire);
        page.setOnDragOver(this::over);
        page.setOnDragDropped(this::dropped);
    }

    private void buttons() {
        BooleanBinding nothing = Bindings.isEmpty(model.columns);
        tryIt.disableProperty().bind(model.working.or(nothing));
        take.disableProperty().bind(model.working.or(model.report.isNull()).or(model.taken));
        save.disableProperty().bind(model.working.or(model.report.isNull()));
        tryIt.defaultButtonProperty().bind(model.report.isNull());
        tryIt.disabledProperty().addListener((at, before, disabled) -> {
            // Whoever has just chosen a sheet goes on with Enter.
            if (!disabled && looking) {
                looking = false;
                tryIt.requestFocus();
            }
        });
    }

    private String whatNext() {
        if (model.report.get() != null) {
            return texts.get("intake.noSuchRows");
        }
        return texts.get(model.columns.isEmpty() ? "intake.chooseFirst" : "intake.tryNext");
    }

    private void results() {
        results.getChildren().add(toggle(null));
        for (Result each : List.of(Result.REFUSED, Result.REPAIRED, Result.TAKEN, Result.SKIPPED)) {
            results.getChildren().add(toggle(each));
        }
        model.only.addListener((at, before, now) -> choose());
        choose();
        results.disableProperty().bind(model.report.isNull());
    }

    private ToggleButton toggle(Result result) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("only-" + (result == null ? "all" : result.code()));
        toggle.setToggleGroup(filter);
        toggle.setUserData(result);
        toggle.getStyleClass().add("theme");
        toggle.textProperty().bind(Bindings.createStringBinding(() -> countOf(result), model.report));
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            model.only.set(result);
        });
        return toggle;
    }

    private String countOf(Result result) {
        String name = result == null ? texts.get("intake.all") : texts.of(result);
        Report report = model.report.get();
        return report == null ? name : name + "  " + (result == null ? report.rows().size() : report.count(result));
    }

    private void choose() {
        filter.getToggles().stream().filter(each -> each.getUserData() == model.only.get()).findFirst().ifPresent(filter::selectToggle);
    }

    private void showColumns() {
        columns.getChildren().setAll(model.columns.stream().map(this::columnRow).toList());
    }

    private HBox columnRow(ColumnChoice column) {
        Label header = new Label(column.header.replaceAll("\\s+", ""));
        ComboBox<SheetField> field = new ComboBox<>();
        List<SheetField> fields = new ArrayList<>();
        fields.add(null);
        fields.addAll(model.kind.get().fields());
        field.getItems().setAll(fields);
        field.setConverter(words(each -> each == null ? texts.get("intake.passOver") : texts.of(each)));
        field.valueProperty().bindBidirectional(column.field);
        field.setAccessibleText(column.header);
        field.setMaxWidth(Double.MAX_VALUE);
        field.disableProperty().bind(model.working);
        header.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(header, field);
        row.getStyleClass().add("line");
        return row;
    }

    private static <T> StringConverter<T> words(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return word.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }

    @FXML
    private void look() {
        looking = true;
        model.look();
    }

    @FXML
    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("intake.sheet"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("intake.sheets"), "*.xlsx", "*.csv", "*.txt", "*.XLSX", "*.CSV"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("intake.anyFile"), "*.*"));
        chosen(chooser.showOpenDialog(page.getScene().getWindow()));
    }

    private void chosen(File file) {
        if (file != null) {
            model.sheet.set(file.toString());
            look();
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent drag) {
        drag.getDragboard().getFiles().stream().findFirst().ifPresent(this::chosen);
        drag.setDropCompleted(true);
    }

    @FXML
    private void tryIt() {
        model.tryIt();
        lines.requestFocus();
    }

    @FXML
    private void take() {
        model.take();
    }

    @FXML
    private void save() {
        model.save();
    }
}
