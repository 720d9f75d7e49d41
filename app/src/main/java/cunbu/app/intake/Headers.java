package cunbu.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The column headers by which the fields of one kind of sheet are known; a file per kind beside this class. */
final class Headers {

    private static final Map<SheetKind, Headers> BY_KIND = new ConcurrentHashMap<>();
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)$|[*:]+$|^\\*+");

    private final Map<SheetField, String> usual = new EnumMap<>(SheetField.class);
    private final Map<String, SheetField> fields = new HashMap<>();

    private Headers(SheetKind kind) {
        Properties file = load("headers/" + kind.code() + ".headers");
        for (SheetField field : kind.fields()) {
            List<String> words = List.of(file.getProperty(field.code()).split("\\s*,\\s*"));
            usual.put(field, words.get(0));
            words.forEach(word -> fields.put(plain(word), field));
            fields.put(field.code(), field);
        }
    }

    static Headers of(SheetKind kind) {
        return BY_KIND.computeIfAbsent(kind, Headers::new);
    }

    /** The header that a form prepared for this program would have. */
    String usual(SheetField field) {
        return usual.get(field);
    }

    /** What a header means; width, blanks, line breaks, stars and a remark in brackets make no difference. */
    Optional<SheetField> find(String header) {
        String plain = plain(header);
        SheetField whole = fields.get(plain);
        return Optional.ofNullable(whole != null ? whole : fields.get(REMARK.matcher(plain).replaceAll("")));
    }

    static String plain(String header) {
        return Words.bare(header);
    }

    private static Properties load(String resource) {
        Properties file = new Properties();
        try (InputStream in = Headers.class.getResourceAsStream(resource);
             InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
