package cunbu.app.shell;

import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * One entry of the left rail.
 *
 * @param key  its name in the texts is {@code shell.place.<key>}
 * @param icon literal of the Material Design icons, {@code mdi2a-account}
 * @param view makes the screen; asked again each time the place is opened and after a switch of language
 */
public record Place(String key, String icon, Supplier<Parent> view) {
}
