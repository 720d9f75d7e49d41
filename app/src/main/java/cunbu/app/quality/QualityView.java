package cunbu.app.quality;

import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.place.Area;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.Severity;
import cunbu.core.quality.Topic;
import cunbu.core.quality.VillageScore;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Which village to visit first, on the left; what was found there and what to do about it, on the right. */
public final class QualityView {

    private final QualityViewModel model;
    private final Texts texts;
    private final Openers openers;
    private final ChangeListener<Object> onFound = (at, before, now) -> count();
    private final ChangeListener<VillageScore> onVillage = (at, before, now) -> mark(now);
    private final ListChangeListener<QualityRow> onRows = change -> count();

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private ComboBox<Area> area;
    @FXML private ComboBox<Topic> topic;
    @FXML private ComboBox<Severity> severity;
    @FXML private TableView<VillageScore> villages;
    @FXML private TableView<QualityRow> findings;

    public QualityView(QualityViewModel model, Texts texts, Openers openers) {
        this.model = model;
        this.texts = texts;
        this.openers = openers;
    }

    @FXML
    private void initialize() {
        area.getItems().setAll(model.areas());
        area.setConverter(Choices.worded(Area::name));
        area.valueProperty().bindBidirectional(model.area);
        Choices.cases(topic, Topic.values(), texts, texts.get("quality.allTopics"));
        topic.valueProperty().bindBidirectional(model.topic);
        Choices.cases(severity, Severity.values(), texts, texts.get("quality.allSeverities"));
        severity.valueProperty().bindBidirectional(model.severity);
        villages();
        findings();
        Views.key(page, Key.AGAIN, model::look);
        Views.key(page, Key.EXPORT, this::save);
        page.sceneProperty().addListener((at, before, scene) -> {
            if (scene == null) {
                model.leave();
            }
        });
        List.of(model.found, model.looking, model.problem).forEach(each -> each.addListener(new WeakChangeListener<>(onFound)));
        model.village.addListener(new WeakChangeListener<>(onVillage));
        model.rows.addListener(new WeakListChangeListener<>(onRows));
        count();
        model.open();
    }

    private void villages() {
        Tables.numbers(villages, texts.get("quality.rank"), 46, each -> each.rank() == 0 ? "" : each.rank());
        Tables.column(villages, texts.get("quality.column.village"), 124, each -> model.nameOf(each.village()));
        Tables.numbers(villages, texts.get("quality.errors"), 54, VillageScore::errors);
        Tables.numbers(villages, texts.get("quality.warnings"), 62, VillageScore::warnings);
        Tables.numbers(villages, texts.get("quality.hints"), 54, VillageScore::hints);
        Tables.numbers(villages, texts.get("quality.perThousand"), 68, each -> each.perThousand());
        villages.setItems(model.villages);
        villages.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> {
            if (now != null) {
                model.village.set(now);
            }
        });
        Tables.copyable(villages);
        // Not opened as other tables are: to have the cursor is not yet to choose a village.
        villages.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && model.village.get() != null) {
                key.consume();
                findings.requestFocus();
                findings.getSelectionModel().clearAndSelect(0);
            }
        });
        Tables.empty(villages, Bindings.when(model.looking).then(texts.get("quality.looking")).otherwise(texts.get("quality.none")));
    }

    private void findings() {
        Tables.column(findings, texts.get("quality.column.severity"), 84, row -> texts.of(row.finding().severity()));
        TableColumn<QualityRow, String> village = Tables.column(findings, texts.get("quality.column.village"), 92, QualityRow::village);
        village.setCellFactory(unused -> new SentenceCell<>());
        village.visibleProperty().bind(model.village.isNull());
        Tables.column(findings, texts.get("quality.column.name"), 76, QualityRow::name);
        TableColumn<QualityRow, String> sentence = Tables.column(findings, texts.get("quality.column.sentence"), 274, QualityRow::sentence);
        sentence.setCellFactory(unused -> new SentenceCell<>());
        TableColumn<QualityRow, String> action = Tables.column(findings, texts.get("quality.column.action"), 244, QualityRow::action);
        action.setCellFactory(unused -> new SentenceCell<>());
        findings.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY);
        findings.setRowFactory(unused -> new SeverityRow());
        findings.setItems(model.rows);
        Tables.copyable(findings);
        Tables.opens(findings, row -> model.open(row, openers));
        Tables.empty(findings, Bindings.when(model.looking).then(texts.get("quality.looking")).otherwise(texts.get("quality.none")));
    }

    /** The chosen village is marked also while the list is made anew, and when the screen is opened again. */
    private void mark(VillageScore score) {
        if (score == null) {
            villages.getSelectionModel().clearSelection();
        } else if (!score.equals(villages.getSelectionModel().getSelectedItem())) {
            villages.getSelectionModel().select(score);
            villages.scrollTo(score);
        }
    }

    /** Says how much there is, or what went wrong. */
    private void count() {
        Inspection found = model.found.get();
        mark(model.village.get());
        if (model.village.get() == null) {
            // So that the arrow key goes to the first village.
            villages.getFocusModel().focus(-1);
        }
        if (model.looking.get()) {
            state.setText(texts.get("quality.looking"));
        } else if (!model.problem.get().isEmpty()) {
            state.setText(model.problem.get());
        } else {
            state.setText(found == null ? "" : texts.get("quality.shown", model.rows.size(), found.findings().size()));
        }
    }

    @FXML
    private void look() {
        model.look();
    }

    /** The findings of all villages of the area. */
    @FXML
    private void all() {
        villages.getSelectionModel().clearSelection();
        model.village.set(null);
    }

    @FXML
    private void save() {
        new FileChoice(page.getScene().getWindow()).save(texts.get("quality.file"), "xlsx", "csv", "pdf").ifPresent(model::save);
    }
}
