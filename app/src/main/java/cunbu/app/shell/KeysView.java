package cunbu.app.shell;

import cunbu.app.fx.Key;
import cunbu.app.fx.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The page of F1: which keys do what, all that the program listens to. */
final class KeysView {

    private final Texts texts;

    @FXML private FlowPane groups;

    KeysView(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Stream.of(Key.Where.values()).map(this::group).forEach(groups.getChildren()::add);
    }

    private Node group(Key.Where where) {
        Label title = new Label(texts.of(where));
        title.getStyleClass().add("card-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        List<Key> keys = Stream.of(Key.values()).filter(key -> key.where() == where).toList();
        for (int i = 0; i < keys.size(); i++) {
            Label cap = new Label(keys.get(i).label());
            cap.getStyleClass().add("keycap");
            grid.addRow(i, cap, new Label(texts.of(keys.get(i))));
        }
        VBox group = new VBox(title, grid);
        group.getStyleClass().add("key-group");
        return group;
    }
}
