package cunbu.app.intake;

import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
import cunbu.core.history.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words by which sheets name kinds of activity, their items and how sure a number is. */
final class ActivityWords {

    private static final Properties FILE = load();
    private static final Map<String, ActivityKind> KINDS = words("kind.", ActivityKind.values());
    private static final Map<String, ActivityItem> ITEMS = words("item.", ActivityItem.values());
    private static final Map<String, Qualifier> QUALIFIERS = words("qualifier.", Qualifier.values());

    private ActivityWords() {
    }

    static Optional<ActivityKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    static Optional<ActivityItem> item(String word) {
        return Optional.ofNullable(ITEMS.get(word));
    }

    static Optional<Qualifier> qualifier(String word) {
        return Optional.ofNullable(QUALIFIERS.get(word));
    }

    private static <E extends Coded> Map<String, E> words(String prefix, E[] cases) {
        Map<String, E> all = new HashMap<>();
        for (E each : cases) {
            all.put(each.code(), each);
            for (String word : FILE.getProperty(prefix + each.code()).split("\\s*,\\s*")) {
                all.put(word, each);
            }
        }
        return all;
    }

    private static Properties load() {
        Properties file = new Properties();
        try (InputStream in = ActivityWords.class.getResourceAsStream("words/activity.words");
             InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
