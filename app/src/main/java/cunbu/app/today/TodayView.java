package cunbu.app.today;

import cunbu.app.fx.Texts;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/** The first screen: how much the register holds, and what waits. */
public final class TodayView {

    private final TodayViewModel model;
    private final Texts texts;
    private final Predicate<String> leads;
    private final Consumer<String> go;
    private final ChangeListener<TodayDesk.Morning> onRead = (at, before, morning) -> show(morning);

    @FXML private Label date;
    @FXML private Label registered;
    @FXML private Label households;
    @FXML private Label births;
    @FXML private Label birthsOf;
    @FXML private Label late;
    @FXML private VBox waiting;

    /**
     * @param leads whether whoever is signed in can go to that place; else what waits there is only said
     * @param go    goes to the place of that key
     */
    public TodayView(TodayViewModel model, Texts texts, Predicate<String> leads, Consumer<String> go) {
        this.model = model;
        this.texts = texts;
        this.leads = leads;
        this.go = go;
    }

    @FXML
    private void initialize() {
        model.morning.addListener(new WeakChangeListener<>(onRead));
        if (model.morning.get() != null) {
            show(model.morning.get());
        }
        model.load();
    }

    private void show(TodayDesk.Morning morning) {
        date.setText(texts.get("today.date", morning.today()));
        registered.setText(texts.get("today.count", morning.registered()));
        households.setText(texts.get("today.count", morning.households()));
        births.setText(texts.get("today.count", morning.births()));
        birthsOf.setText(texts.get("today.birthsOf", morning.year().from(), morning.year().last()));
        late.setText(texts.get("today.late", morning.late()));
        waiting.getChildren().setAll(morning.waiting().stream().map(this::line).toList());
        if (morning.waiting().isEmpty()) {
            waiting.getChildren().setAll(new Label(texts.get("today.nothing")));
        }
    }

    private Labeled line(Waiting each) {
        String sentence = texts.get("today.waiting." + each.key(), each.arguments().toArray());
        Labeled line = leads.test(each.place()) ? link(sentence, each.place()) : new Label(sentence);
        line.setId("waiting-" + each.key());
        line.setWrapText(true);
        return line;
    }

    private Hyperlink link(String sentence, String place) {
        Hyperlink link = new Hyperlink(sentence);
        link.setOnAction(event -> go.accept(place));
        return link;
    }
}
