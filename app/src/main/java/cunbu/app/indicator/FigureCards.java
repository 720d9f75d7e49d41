package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The cards of a theme side by side; the one that is pressed is looked at below them. */
final class FigureCards {

    private final FiguresViewModel model;
    private final Texts texts;
    private final Consumer<Indicator> open;
    private final ToggleGroup pressed = new ToggleGroup();

    /** @param open shows what stands behind the number of a card */
    FigureCards(FiguresViewModel model, Texts texts, Consumer<Indicator> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
    }

    /** Puts new cards into the row; the card that has the cursor gives it to the one that takes its place. */
    void fill(HBox row, Overview overview) {
        boolean focused = row.getChildren().stream().anyMatch(Node::isFocused);
        row.getChildren().setAll(model.theme.get().indicators().stream().map(indicator -> card(overview, indicator)).toList());
        mark();
        if (focused) {
            row.getChildren().stream().filter(card -> card.getUserData() == model.indicator.get()).forEach(Node::requestFocus);
        }
    }

    /** Shows as pressed the card of the indicator that is looked at. */
    void mark() {
        Toggles.mark(pressed, model.indicator.get());
    }

    private FigureCard card(Overview overview, Indicator indicator) {
        FigureCard card = new FigureCard(overview.whole().of(indicator), model.targets.get(), new FigureWords(texts), texts, () -> open.accept(indicator));
        card.setUserData(indicator);
        card.setToggleGroup(pressed);
        card.setOnAction(event -> {
            model.indicator.set(indicator);
            mark();
        });
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
