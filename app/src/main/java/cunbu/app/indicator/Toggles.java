package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.core.history.Coded;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Rows of words of which one is chosen. */
final class Toggles {

    private final Texts texts;

    Toggles(Texts texts) {
        this.texts = texts;
    }

    /** @param id what the identity of each begins with */
    <T extends Coded> void fill(HBox row, String id, List<T> cases, ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T each : cases) {
            ToggleButton button = new ToggleButton(texts.of(each));
            button.setId(id + each.code());
            button.getStyleClass().add("theme");
            button.setUserData(each);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                chosen.set(each);
                mark(group, each);
            });
            row.getChildren().add(button);
        }
        ChangeListener<T> marks = (at, before, now) -> mark(group, now);
        // Held by the row, so that it is let go with it.
        row.setUserData(marks);
        chosen.addListener(new WeakChangeListener<>(marks));
        mark(group, chosen.get());
    }

    /** Shows that one as chosen, also where somebody pressed it a second time. */
    static void mark(ToggleGroup group, Object meant) {
        for (Toggle toggle : group.getToggles()) {
            toggle.setSelected(toggle.getUserData() == meant);
        }
    }
}
