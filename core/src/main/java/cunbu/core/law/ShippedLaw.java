package cunbu.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The law files that come with the program. */
final class ShippedLaw {

    private static final String FOLDER = "/cunbu/core/law/";

    private ShippedLaw() {
    }

    /** Text by path, as {@link LawBook#of} wants them. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        text("index.txt").lines().forEach(path -> files.put(path, text(path)));
        return files;
    }

    private static String text(String path) {
        try (InputStream in = ShippedLaw.class.getResourceAsStream(FOLDER + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
