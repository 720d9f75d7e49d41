package cunbu.app.fx;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/** How the program looks: its theme, its style sheets, and the fonts that come with it. */
public final class Style {

    /** The family of the fonts that come with the program. */
    public static final String FAMILY = "Noto Sans SC";

    private static final List<String> FONTS = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    private static final List<String> SHEETS = List.of("colors.css", "app.css");

    private Style() {
    }

    /** Loads theme and fonts, once, before the first window. */
    public static void start() {
        FONTS.forEach(Style::load);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives the root of a window or dialog the program's style sheets. */
    public static void dress(Parent root) {
        SHEETS.forEach(sheet -> root.getStylesheets().add(Style.class.getResource("/cunbu/app/style/" + sheet).toExternalForm()));
    }

    private static void load(String font) {
        try (InputStream file = Style.class.getResourceAsStream("/cunbu/app/font/" + font)) {
            if (Font.loadFont(file, 14) == null) {
                throw new IllegalStateException(font + " cannot be read as a font");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(font, e);
        }
    }
}
