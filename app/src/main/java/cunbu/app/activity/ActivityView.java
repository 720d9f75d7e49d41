package cunbu.app.activity;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Suggestions;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
import cunbu.core.history.Coded;
import cunbu.core.place.Area;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form for one line of the ledger; Ctrl+S writes it, and a new one goes on to the next. */
public final class ActivityView {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final ActivityViewModel model;
    private final Texts texts;
    private final Jobs jobs;
    private boolean lettingGo;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Button save;
    @FXML private ComboBox<ActivityKind> kind;
    @FXML private ComboBox<ActivityItem> item;
    @FXML private VBox ownWords;
    @FXML private TextField otherItem;
    @FXML private TextField area;
    @FXML private TextField heldOn;
    @FXML private TextField value;
    @FXML private ComboBox<Qualifier> qualifier;
    @FXML private TextField participants;
    @FXML private TextField place;
    @FXML private TextField materials;
    @FXML private TextField note;
    @FXML private VBox strikingOut;
    @FXML private TextField struckOut;
    @FXML private Label others;
    @FXML private Label unit;
    @FXML private VBox past;
    @FXML private TableView<LineChange> history;

    public ActivityView(ActivityViewModel model, Texts texts, Jobs jobs) {
        this.model = model;
        this.texts = texts;
        this.jobs = jobs;
    }

    @FXML
    private void initialize() {
        title.setText(texts.get(model.isCorrection() ? "activity.correct" : "activity.new"));
        fields();
        place();
        show(ownWords, false);
        model.item.addListener((at, before, now) -> follow(now));
        follow(model.item.get());
        save.setVisible(model.mayWrite());
        show(strikingOut, model.isCorrection());
        show(past, model.isCorrection());
        history();
        if (model.mayWrite()) {
            Views.key(page, Key.SAVE, this::save);
        }
    }

    @FXML
    private void save() {
        model.save();
        if (!model.isCorrection()) {
            item.requestFocus();
        }
    }

    private void fields() {
        Fields fields = new Fields(texts);
        fields.choice("kind", kind, model.kind, List.of(ActivityKind.values()));
        fields.choice("item", item, model.item, model.items);
        model.items.addListener((ListChangeListener<ActivityItem>) change -> item.getItems().setAll(model.items));
        fields.text("otherItem", otherItem, model.otherItem);
        fields.at("area", area);
        fields.text("heldOn", heldOn, model.heldOn);
        fields.text("value", value, model.value);
        fields.choice("qualifier", qualifier, model.qualifier, List.of(Qualifier.values()));
        fields.text("participants", participants, model.participants);
        fields.text("place", place, model.place);
        fields.text("materials", materials, model.materials);
        fields.text("note", note, model.note);
        fields.text("struckOut", struckOut, model.struckOut);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
    }

    /** A field in which the place is found by typing; changing the text lets go of it. */
    private void place() {
        Suggestions<Area> suggestions = new Suggestions<>(area, model::places, Area::name, each -> each.code().text(), model.area::set, jobs);
        area.textProperty().addListener((at, before, text) -> {
            if (model.area.get() != null && !text.equals(model.area.get().name())) {
                lettingGo = true;
                model.area.set(null);
                lettingGo = false;
            }
        });
        model.area.addListener((at, before, chosen) -> {
            if (!lettingGo) {
                suggestions.write(chosen == null ? "" : chosen.name());
                area.end();
            }
        });
        suggestions.write(model.area.get() == null ? "" : model.area.get().name());
    }

    private void follow(ActivityItem chosen) {
        show(ownWords, chosen == ActivityItem.OTHER);
        unit.setText(chosen == null || chosen == ActivityItem.OTHER ? "" : texts.of(chosen.unit()));
    }

    private void history() {
        Tables.column(history, texts.get("activity.when"), 130, change -> MINUTE.format(change.when()));
        Tables.column(history, texts.get("activity.who"), 90, LineChange::who);
        Tables.column(history, texts.get("activity.field"), 110, this::field);
        Tables.column(history, texts.get("activity.change"), 220, this::change).setCellFactory(unused -> new SentenceCell<>());
        history.setItems(model.history);
        Tables.copyable(history);
        Tables.empty(history, "");
    }

    private String field(LineChange change) {
        return change.field().equals("struck_out") ? texts.get("activity.strikeOut") : texts.code("sheetField", change.field());
    }

    private String change(LineChange change) {
        String after = word(change.field(), change.to());
        return change.from() == null ? after : texts.get("activity.fromTo", word(change.field(), change.from()), after);
    }

    private String word(String field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "kind" -> texts.of(Coded.of(ActivityKind.class, value.toString()));
            case "item" -> texts.of(Coded.of(ActivityItem.class, value.toString()));
            case "qualifier" -> texts.of(Coded.of(Qualifier.class, value.toString()));
            case "area" -> model.places(value.toString()).stream().findFirst().map(Area::name).orElse(value.toString());
            default -> Objects.toString(value);
        };
    }

    private static void show(VBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
