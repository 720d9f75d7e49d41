package cunbu.app.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;

/**
 * Names with characters from beyond the basic plane, such as 𠮷: the fonts of the program do not have them all, and a font that comes
 * with a program gets no help from those of the system. Such a text is drawn in a font of its own, loaded when the first one appears.
 */
public final class RareNames {

    private static final PseudoClass RARE = PseudoClass.getPseudoClass("rare");
    private static final String FONT = "/cunbu/app/font/CunbuRare-Regular.ttf";
    private static boolean loaded;

    private RareNames() {
    }

    /** Watches what a label, cell or button shows. */
    public static void watch(Labeled labeled) {
        labeled.textProperty().addListener((at, before, text) -> mark(labeled, text));
        mark(labeled, labeled.getText());
    }

    /** Watches what a field holds. */
    public static void watch(TextInputControl field) {
        field.textProperty().addListener((at, before, text) -> mark(field, text));
        mark(field, field.getText());
    }

    static boolean isRare(String text) {
        return text != null && text.codePoints().anyMatch(each -> each >= 0x20000);
    }

    private static void mark(Node node, String text) {
        boolean rare = isRare(text);
        if (rare) {
            load();
        }
        node.pseudoClassStateChanged(RARE, rare);
    }

    private static void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        try (InputStream file = RareNames.class.getResourceAsStream(FONT)) {
            Font.loadFont(file, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
