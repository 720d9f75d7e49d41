package cunbu.app.exchange;

import cunbu.app.fx.Key;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Duration;

/** The exchange by stick: which stick it is, what became of the last step, and below it the parts, each in its tab. */
public final class ExchangeView {

    private static final Duration BETWEEN_LOOKS = Duration.seconds(2);

    private final ExchangeViewModel model;
    private final Texts texts;
    private final List<ExchangePart> all;
    private final List<Way> elsewhere;

    @FXML private VBox page;
    @FXML private HBox ways;
    @FXML private ComboBox<Path> drives;
    @FXML private TextField folder;
    @FXML private Label alarm;
    @FXML private Label problem;
    @FXML private VBox end;
    @FXML private Label done;
    @FXML private Label next;
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
        plug();
        alarm.textProperty().bind(model.alarm);
        shownWhile(alarm, model.alarm);
        problem.textProperty().bind(model.problem);
        done.textProperty().bind(model.done);
        next.textProperty().bind(model.next);
        shownWhile(problem, model.problem);
        shownWhile(end, model.done);
        shownWhile(next, model.next);
        all.forEach(this::tab);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::stop);
        Views.key(page, Key.CHOOSE_FILE, this::browse);
        Views.key(page, Key.AGAIN, model::look);
        Views.key(page, Key.SAVE, model::take);
        Views.key(page, Key.WRITE_BUNDLE, model::write);
        page.setOnDragOver(this::over);
        page.setOnDragDropped(this::dropped);
        model.refresh();
    }

    private void plug() {
        folder.textProperty().bindBidirectional(model.folder);
        drives.setItems(model.plug.drives);
        drives.disableProperty().bind(Bindings.isEmpty(model.plug.drives).or(model.working));
        drives.setOnAction(event -> Optional.ofNullable(drives.getValue()).ifPresent(model.plug::choose));
        // Systems do not tell a program of a new drive, so it is looked for while the screen is shown.
        Timeline watch = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> model.plug.watch()));
        watch.setCycleCount(Animation.INDEFINITE);
        page.sceneProperty().addListener((at, before, scene) -> {
            if (scene == null) {
                watch.stop();
            } else {
                watch.play();
            }
        });
        model.plug.watch();
    }

    private static void shownWhile(Region each, StringProperty said) {
        each.visibleProperty().bind(said.isNotEmpty());
        each.managedProperty().bind(each.visibleProperty());
    }

    /** While a step runs, Esc stops it and does not lead away. */
    private void stop(KeyEvent pressed) {
        if (Key.BACK.matches(pressed) && model.working.get()) {
            pressed.consume();
            model.cancel();
        }
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
            model.plug.choose(stick.toPath());
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
