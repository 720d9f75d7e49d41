package cunbu.app.award.claim;

import cunbu.app.award.DecisionView;
import cunbu.app.award.Words;
import cunbu.app.fx.Key;
import cunbu.app.fx.RareNames;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.award.Decision;
import cunbu.core.person.Person;
import java.io.File;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** One person's benefits: all schemes side by side, and of the one chosen the case, why, and what would have to be different. */
public final class ClaimsView {

    private static final double FIXED_WIDTH = 230 + 96 + 90 + 96 + 120 + 130;
    private static final double BAR_WIDTH = 18;

    private final ClaimsViewModel model;
    private final Texts texts;
    private final Runnable open;
    private final DecisionView decision;
    private final CaseView steps;
    private final ChangeListener<ClaimRow> onChosen = (at, before, row) -> show(row);

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Hyperlink person;
    @FXML private Hyperlink print;
    @FXML private Label problem;
    @FXML private TableView<ClaimRow> schemes;

    /** @param open shows the person @param act opens a form on top */
    public ClaimsView(ClaimsViewModel model, Texts texts, Runnable open, Consumer<ActViewModel> act) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        this.decision = new DecisionView(model.explained, texts, null);
        this.steps = new CaseView(model, texts, act);
    }

    @FXML
    private void initialize() {
        RareNames.watch(title);
        columns();
        Tables.copyable(schemes);
        schemes.setItems(model.rows);
        schemes.getSelectionModel().selectedItemProperty().addListener((at, before, row) -> {
            if (row != null) {
                model.choose(row);
            }
        });
        Node why = Views.load(decision, texts);
        decision.hideHeading();
        decision.addFirst(new Tab(texts.get("claim.case"), Views.load(steps, texts)));
        page.getChildren().add(why);
        VBox.setVgrow(why, Priority.ALWAYS);
        Tables.opens(schemes, row -> steps.takeFocus());
        problem.textProperty().bind(model.problem);
        problem.managedProperty().bind(model.problem.isNotEmpty());
        Views.key(page, Key.PRINT, this::print);
        steps.keysOn(page);
        model.chosen.addListener(new WeakChangeListener<>(onChosen));
        show(model.chosen.get());
        model.load();
    }

    private void columns() {
        Tables.column(schemes, texts.get("benefits.scheme"), 230, row -> texts.get("award.scheme." + row.scheme().code()));
        Tables.column(schemes, texts.get("benefits.verdict"), 96, row -> texts.code("verdict", row.explained().decision().verdict().name()));
        Tables.numbers(schemes, texts.get("claim.amount"), 90, row -> sum(row.explained().decision()));
        Tables.column(schemes, texts.get("benefits.from"), 96, row -> Objects.toString(row.explained().decision().eligibleFrom(), ""));
        TableColumn<ClaimRow, String> missing = Tables.column(schemes, texts.get("claim.missing"), 300, this::missing);
        missing.prefWidthProperty().bind(schemes.widthProperty().subtract(FIXED_WIDTH + BAR_WIDTH));
        Tables.column(schemes, texts.get("cases.state"), 120, row -> row.file() == null ? "" : texts.of(row.file().state()));
        Tables.column(schemes, texts.get("claim.next"), 130, this::next);
        schemes.getColumns().forEach(column -> column.setSortable(false));
    }

    private static String sum(Decision found) {
        return found.amount() == null ? "" : found.amount().total().toPlainString();
    }

    private String missing(ClaimRow row) {
        Words words = new Words(texts, row.explained().names());
        return row.explained().decision().missing().stream().map(words::missing).collect(Collectors.joining(texts.get("benefits.and")));
    }

    private String next(ClaimRow row) {
        if (row.goesOn()) {
            return texts.get("claim.next." + (row.file().reviewDue(model.desk().today()) ? "review-due" : row.file().state().code()));
        }
        return row.isEligible() ? texts.get("claim.next.none") : "";
    }

    private void show(ClaimRow row) {
        if (row == null) {
            return;
        }
        Person who = row.explained().person();
        title.setText(who.name());
        about.setText(String.join(" · ", Stream.of(texts.of(who.sex()), Objects.toString(who.bornOn(), ""), model.desk().place(who.village()))
                .filter(each -> !each.isEmpty()).toList()));
        schemes.getSelectionModel().clearAndSelect(model.rows.indexOf(row));
    }

    @FXML
    private void openPerson() {
        open.run();
    }

    @FXML
    private void print() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("claim.print"));
        chooser.setInitialFileName(model.chosen.get().scheme().code() + "-" + model.desk().today() + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(page.getScene().getWindow());
        if (file != null) {
            model.write(file.toPath());
        }
    }
}
