package cunbu.app.today;

import java.util.List;

/**
 * Something that waits for the clerk.
 *
 * @param key       its sentence in the texts is {@code today.waiting.<key>}
 * @param arguments what the sentence needs
 * @param place     key of the place where it is dealt with; after a slash, which list is opened there
 */
public record Waiting(String key, List<Object> arguments, String place) {

    public static Waiting of(String key, String place, Object... arguments) {
        return new Waiting(key, List.of(arguments), place);
    }
}
