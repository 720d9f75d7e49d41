package cunbu.app.conflict;

import cunbu.app.fx.Key;
import cunbu.app.fx.RareNames;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.history.Coded;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** All conflicts on the left; on the right what each side wrote of the chosen one, what both had seen before, and the decision. */
public final class ConflictsView {

    private static final int MOST_KEYS = 9;

    private final ConflictsViewModel model;
    private final Texts texts;
    private final Consumer<Dispute> openRecord;

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private TableView<Dispute> disputes;
    @FXML private VBox card;
    @FXML private Label record;
    @FXML private Label field;
    @FXML private Label base;
    @FXML private VBox sides;
    @FXML private Label barred;
    @FXML private VBox deciding;
    @FXML private TextField other;
    @FXML private ComboBox<Coded> otherCase;
    @FXML private Button write;
    @FXML private Button showNumbers;
    @FXML private Hyperlink open;
    @FXML private Label problem;

    /** @param openRecord shows the record of a conflict, where it has a page */
    public ConflictsView(ConflictsViewModel model, Texts texts, Consumer<Dispute> openRecord) {
        this.model = model;
        this.texts = texts;
        this.openRecord = openRecord;
    }

    @FXML
    private void initialize() {
        table();
        RareNames.watch(record);
        other.textProperty().bindBidirectional(model.typed);
        otherCase.setConverter(words());
        otherCase.valueProperty().addListener((at, before, now) -> model.typed.set(now == null ? "" : now.code()));
        state.textProperty().bind(Bindings.createStringBinding(() -> model.looked.get() ? texts.get("conflict.open", model.open.get()) : "",
                model.looked, model.open));
        problem.textProperty().bind(Bindings.createStringBinding(
                () -> model.refusals.stream().map(texts::of).distinct().collect(Collectors.joining("\n")), model.refusals));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        InvalidationListener onChosen = at -> show(model.chosen.get());
        model.chosen.addListener(onChosen);
        model.whole.addListener(onChosen);
        IntStream.rangeClosed(1, MOST_KEYS).forEach(number -> Views.key(page, Key.KEEP, number, () -> model.keep(number - 1)));
        Views.key(page, Key.AGAIN, model::load);
        show(null);
        model.load();
    }

    private void table() {
        TableColumn<Dispute, String> where = Tables.column(disputes, texts.get("conflict.where"), 150, each -> model.words().place(each));
        where.setCellFactory(unused -> new SentenceCell<>());
        Tables.column(disputes, texts.get("conflict.record"), 270, each -> model.words().record(each));
        Tables.column(disputes, texts.get("conflict.field"), 120, each -> model.words().field(each));
        disputes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY);
        disputes.setItems(model.disputes);
        Tables.copyable(disputes);
        disputes.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Tables.opens(disputes, openRecord);
        Tables.empty(disputes, Bindings.createStringBinding(this::whatNext, model.looked, model.open));
        disputes.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> {
            if (now != null) {
                model.chosen.set(now);
            }
        });
        model.chosen.addListener((at, before, now) -> {
            disputes.getSelectionModel().select(now);
            if (now != null) {
                disputes.scrollTo(now);
            }
        });
    }

    private String whatNext() {
        if (!model.looked.get()) {
            return texts.get("conflict.looking");
        }
        return texts.get(model.open.get() == 0 ? "conflict.none" : "conflict.noneHere");
    }

    private StringConverter<Coded> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Coded each) {
                return texts.of(each);
            }

            @Override
            public Coded fromString(String text) {
                return null;
            }
        };
    }

    private void show(Dispute dispute) {
        card.setVisible(dispute != null);
        if (dispute == null) {
            return;
        }
        ConflictWords words = model.words();
        record.setText(words.record(dispute));
        field.setText(words.field(dispute));
        base.setText(dispute.conflict().base()
                .map(seen -> texts.get("conflict.base", words.value(dispute, dispute.conflict().value(seen), model.whole.get())))
                .orElse(texts.get("conflict.noBase")));
        boolean free = dispute.barred().isEmpty();
        sides.getChildren().setAll(IntStream.range(0, dispute.conflict().sides().size()).mapToObj(number -> side(dispute, number, free)).toList());
        barred.setText(dispute.barred().stream().map(texts::of).collect(Collectors.joining("\n")));
        visible(barred, !free);
        visible(deciding, free);
        List<Coded> cases = TypedValue.cases(dispute.holds());
        otherCase.getItems().setAll(cases);
        visible(otherCase, !cases.isEmpty());
        visible(other, cases.isEmpty());
        visible(showNumbers, ConflictWords.isNumberToHide(dispute) && !model.whole.get());
    }

    private SidePane side(Dispute dispute, int number, boolean free) {
        return new SidePane(texts, model.words(), dispute, number, model.whole.get(), free ? () -> model.keep(number) : null);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void write() {
        model.write();
    }

    @FXML
    private void showNumbers() {
        model.showNumbers();
        disputes.requestFocus();
    }

    @FXML
    private void open() {
        openRecord.accept(model.chosen.get());
    }
}
