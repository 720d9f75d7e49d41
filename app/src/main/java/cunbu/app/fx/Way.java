package cunbu.app.fx;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;

/**
 * A way from one screen to another that belongs to it: a link, and keys that do the same.
 *
 * @param key  its link has the id {@code to-<key>}
 * @param name what stands on the link, with the keys
 */
public record Way(String key, String name, Key keys, Runnable open) {

    /** Adds the links to a line, and listens to the keys anywhere on the page. */
    public static void show(List<Way> ways, Pane line, Pane page) {
        ways.forEach(way -> {
            line.getChildren().add(way.link());
            Views.key(page, way.keys(), way.open());
        });
    }

    private Hyperlink link() {
        Hyperlink link = new Hyperlink(name);
        link.setId("to-" + key);
        link.setOnAction(event -> open.run());
        return link;
    }
}
