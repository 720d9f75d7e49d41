package cunbu.app.shell;

import cunbu.app.fx.Jobs;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Answers while somebody types into the search box: a list below it, arrows choose, Enter opens. */
final class SearchBox {

    private final TextField box;
    private final Function<String, List<Hit>> find;
    private final Jobs.Latest questions;
    private final ContextMenu answers = new ContextMenu();

    SearchBox(TextField box, Function<String, List<Hit>> find, Jobs jobs) {
        this.box = box;
        this.find = find;
        this.questions = jobs.latest();
        answers.setId("answers");
        box.textProperty().addListener((at, before, text) -> ask(text.strip()));
        box.setOnAction(event -> openFirst());
    }

    private void ask(String text) {
        if (text.isEmpty()) {
            answers.hide();
            return;
        }
        questions.run(() -> find.apply(text), this::show);
    }

    private void show(List<Hit> hits) {
        answers.getItems().setAll(hits.stream().map(this::item).toList());
        if (hits.isEmpty() || box.getScene() == null) {
            answers.hide();
        } else if (!answers.isShowing()) {
            answers.show(box, Side.BOTTOM, 0, 2);
        }
    }

    private CustomMenuItem item(Hit hit) {
        Label detail = new Label(hit.detail());
        detail.getStyleClass().add("quiet");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(new Label(hit.title()), between, detail);
        line.getStyleClass().add("hit");
        CustomMenuItem item = new CustomMenuItem(line);
        item.setOnAction(event -> open(hit));
        item.setUserData(hit);
        return item;
    }

    private void openFirst() {
        if (!answers.getItems().isEmpty() && answers.getItems().get(0).getUserData() instanceof Hit hit) {
            open(hit);
        }
    }

    private void open(Hit hit) {
        answers.hide();
        box.clear();
        hit.open().run();
    }
}
