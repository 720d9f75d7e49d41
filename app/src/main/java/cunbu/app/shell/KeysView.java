package cunbu.app.shell;

import cunbu.app.fx.Key;
import cunbu.app.fx.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of F1: which keys do what, all that the program listens to. */
final class KeysView {

    /** So many groups stand below each other in one column. */
    private static final int GROUPS_OF_A_COLUMN = 3;

    private final Texts texts;

    @FXML private HBox columns;

    KeysView(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (Key.Where where : Key.Where.values()) {
            if (where.ordinal() == 0 || where.ordinal() % GROUPS_OF_A_COLUMN == 1) {
                VBox column = new VBox();
                column.getStyleClass().add("key-column");
                columns.getChildren().add(column);
            }
            ((VBox) columns.getChildren().get(columns.getChildren().size() - 1)).getChildren().add(group(where));
        }
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
            cap.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, cap, new Label(texts.of(keys.get(i))));
        }
        VBox group = new VBox(title, grid);
        group.getStyleClass().add("key-group");
        return group;
    }
}
