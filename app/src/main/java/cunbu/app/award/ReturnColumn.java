package cunbu.app.award;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A column of the file that a bank sends back, with the headers by which it is known; they stand in a file beside this class. */
enum ReturnColumn {
    REFERENCE, ACCOUNT, AMOUNT, RESULT, ON, REASON;

    static final List<ReturnColumn> REQUIRED = List.of(REFERENCE, ACCOUNT, AMOUNT, RESULT);

    private static final Map<String, ReturnColumn> BY_HEADER = new HashMap<>();
    private static final Map<ReturnColumn, String> USUAL = new HashMap<>();

    static {
        Properties file = load();
        for (ReturnColumn column : values()) {
            String[] words = file.getProperty(column.name().toLowerCase(Locale.ROOT)).split("\\s*,\\s*");
            USUAL.put(column, words[0]);
            List.of(words).forEach(word -> BY_HEADER.put(ReturnWords.plain(word), column));
        }
    }

    /** What a header means; a remark in brackets at its end makes no difference. */
    static Optional<ReturnColumn> named(String header) {
        String plain = ReturnWords.plain(header);
        ReturnColumn whole = BY_HEADER.get(plain);
        return Optional.ofNullable(whole != null ? whole : BY_HEADER.get(plain.replaceAll("\\([^)]*\\)$|[*:]+$", "")));
    }

    /** The header that most banks use. */
    String usual() {
        return USUAL.get(this);
    }

    private static Properties load() {
        Properties file = new Properties();
        try (InputStream in = ReturnColumn.class.getResourceAsStream("bank-return.headers");
             InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
