package cunbu.app.conflict;

import cunbu.app.fx.Key;
import cunbu.app.fx.RareNames;
import cunbu.app.fx.Texts;
import cunbu.core.history.Change;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One side of a conflict: its value, who wrote it and when, and the button that lets it stand. */
final class SidePane extends HBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /** @param number from 0 @param keep lets the value stand; null if that is not decided here */
    SidePane(Texts texts, ConflictWords words, Dispute dispute, int number, boolean whole, Runnable keep) {
        Change side = dispute.conflict().sides().get(number);
        Label value = new Label(words.value(dispute, dispute.conflict().value(side), whole));
        value.setWrapText(true);
        value.setId("value-" + (number + 1));
        value.getStyleClass().add("value");
        RareNames.watch(value);
        Label who = new Label(texts.get(number == 0 ? "conflict.whoShown" : "conflict.who", words.office(side), words.user(side), WHEN.format(side.stamp().wall())));
        who.setWrapText(true);
        who.getStyleClass().add("quiet");
        VBox said = new VBox(value, who);
        HBox.setHgrow(said, Priority.ALWAYS);
        getStyleClass().add("side");
        getChildren().add(said);
        if (keep != null) {
            Button button = new Button(texts.get("keys.named", texts.get("conflict.keep"), Key.KEEP.label(number + 1)));
            button.setId("keep-" + (number + 1));
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(texts.get("conflict.keepOf", words.office(side), value.getText()));
            button.setOnAction(pressed -> keep.run());
            getChildren().add(button);
        }
    }
}
