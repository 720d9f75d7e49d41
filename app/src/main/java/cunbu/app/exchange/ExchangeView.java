package cunbu.app.exchange;

import cunbu.app.fx.Key;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** The exchange by stick: which stick it is, what became of the last step, and below it the parts, each in its tab. */
public final class ExchangeView {

    private final ExchangeViewModel model;
    private final Texts texts;
    private final List<ExchangePart> all;
    private final List<Way> elsewhere;

    @FXML private VBox page;
    @FXML private HBox ways;
    @FXML private TextField folder;
    @FXML private Label problem;
    @FXML private Label done;
    @FXML private TabPane parts;

    /** @param elsewhere ways to screens that belong to the exchange */
    public ExchangeView(ExchangeViewModel model, Texts texts, List<ExchangePart> all, List<Way> elsewhere) {
        this.model = model;
        this.texts = texts;
        this.all = all;
        this.elsewhere = elsewhere;
    }

    @FXML
    private void initialize() {
        Way.show(elsewhere, ways, page);
        folder.textProperty().bindBidirectional(model.folder);
        problem.textProperty().bind(model.problem);
        done.textProperty().bind(model.done);
        for (Label each : List.of(problem, done)) {
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        all.forEach(this::tab);
        Views.key(page, Key.CHOOSE_FILE, this::browse);
        Views.key(page, Key.SAVE, model::take);
        Views.key(page, Key.WRITE_BUNDLE, model::write);
        page.setOnDragOver(this::over);
        page.setOnDragDropped(this::dropped);
        model.refresh();
    }

    private void tab(ExchangePart part) {
        Tab tab = new Tab(texts.get("exchange.part." + part.key()));
        tab.setId("part-" + part.key());
        tab.selectedProperty().addListener((at, before, selected) -> {
            if (selected) {
                tab.setContent(part.view().get());
            }
        });
        parts.getTabs().add(tab);
        Views.key(page, Key.EXCHANGE_PART, parts.getTabs().size(), () -> turnTo(tab));
    }

    private void turnTo(Tab tab) {
        parts.getSelectionModel().select(tab);
        parts.requestFocus();
    }

    @FXML
    private void look() {
        model.look();
    }

    @FXML
    private void browse() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("exchange.folder"));
        chosen(chooser.showDialog(page.getScene().getWindow()));
    }

    private void chosen(File stick) {
        if (stick != null) {
            model.folder.set(stick.toString());
            model.look();
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
}
