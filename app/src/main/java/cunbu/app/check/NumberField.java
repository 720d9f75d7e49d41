package cunbu.app.check;

import cunbu.core.report.Printed;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A field for a number of a report; a block of several lines that is pasted into it goes elsewhere. */
final class NumberField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Predicate<String> block;

    /** @param block takes a pasted text of several cells or lines */
    NumberField(String id, String name, StringProperty value, Predicate<String> block) {
        this.block = block;
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("number-field");
        textProperty().addListener((at, before, text) -> pseudoClassStateChanged(REFUSED, !text.isBlank() && Printed.of(text).isEmpty()));
        textProperty().bindBidirectional(value);
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !block.test(text)) {
            super.paste();
        }
    }
}
