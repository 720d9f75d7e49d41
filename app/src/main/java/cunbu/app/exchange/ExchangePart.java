package cunbu.app.exchange;

import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * A part of the exchange with a tab of its own.
 *
 * @param key  its name in the texts is {@code exchange.part.<key>}
 * @param view makes what it shows; asked again each time it is turned to
 */
public record ExchangePart(String key, Supplier<Parent> view) {
}
