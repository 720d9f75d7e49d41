package cunbu.app.award;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.award.Scheme;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The cases that wait for one thing: who, since when, and what is in the way. */
public final class CasesView {

    private static final double BAR_WIDTH = 18;

    private final CasesViewModel model;
    private final Texts texts;
    private final Function<AreaCode, String> places;
    private final BiConsumer<RecordId, String> open;

    @FXML private VBox page;
    @FXML private ComboBox<Wait> wait;
    @FXML private ComboBox<Scheme> scheme;
    @FXML private Label state;
    @FXML private TableView<CaseRow> cases;

    /** @param open shows a person's benefits, the scheme of that code chosen */
    public CasesView(CasesViewModel model, Texts texts, Function<AreaCode, String> places, BiConsumer<RecordId, String> open) {
        this.model = model;
        this.texts = texts;
        this.places = places;
        this.open = open;
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.choice("wait", wait, model.wait, Wait.ofCases());
        List<Scheme> all = new ArrayList<>(model.schemes());
        all.add(0, null);
        scheme.getItems().setAll(all);
        scheme.setConverter(EntitledView.worded(this::word));
        scheme.valueProperty().bindBidirectional(model.scheme);
        columns();
        cases.setItems(model.rows);
        Tables.copyable(cases);
        Tables.opens(cases, row -> open.accept(row.file().claim().person(), row.file().claim().scheme()));
        Tables.empty(cases, Bindings.when(model.reading).then("").otherwise(texts.get("cases.none")));
        state.textProperty().bind(Bindings.createStringBinding(() -> texts.get("cases.count", model.rows.size()), model.rows));
        Views.key(page, Key.AGAIN, model::load);
    }

    private String word(Scheme each) {
        return each == null ? texts.get("benefits.allSchemes") : texts.get("award.scheme." + each.code());
    }

    private void columns() {
        Tables.column(cases, texts.get("person.name"), 90, row -> row.person() == null ? texts.get("cases.unknown") : row.person().name());
        Tables.column(cases, texts.get("person.bornOn"), 100, row -> row.person() == null ? "" : row.person().bornOn());
        Tables.column(cases, texts.get("person.village"), 150, row -> row.person() == null ? "" : places.apply(row.person().village()));
        Tables.column(cases, texts.get("benefits.scheme"), 214, row -> texts.get("award.scheme." + row.file().claim().scheme()));
        Tables.column(cases, texts.get("cases.state"), 120, row -> texts.of(row.file().state()));
        Tables.column(cases, texts.get("cases.since"), 100, row -> Objects.toString(row.file().since(), ""));
        Tables.column(cases, texts.get("cases.hangsUntil"), 100, row -> Objects.toString(row.file().hangsUntil(), ""));
        TableColumn<CaseRow, String> note = Tables.column(cases, texts.get("cases.note"), 240, row -> note(row.file()));
        note.setCellFactory(unused -> new SentenceCell<>());
        note.prefWidthProperty().bind(Bindings.max(160, cases.widthProperty().subtract(874 + BAR_WIDTH)));
    }

    /** What is missing, what is objected, or the reason of the last step. */
    private static String note(Casefile file) {
        String objections = file.open().stream().map(Objection::subject).collect(Collectors.joining(" · "));
        return !objections.isEmpty() ? objections : file.last().map(AwardStep::reason).orElse("");
    }
}
