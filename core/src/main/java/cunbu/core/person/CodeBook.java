package cunbu.core.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that people write for a fixed set of codes. Each book is a file beside this class: a line per code with the official
 * name first, then every other word that means the same, former names included.
 */
public final class CodeBook {

    /** GB/T 2261.1-2003, codes of {@link Sex}. */
    public static final CodeBook SEX = new CodeBook("sex.codes");
    /** GB/T 2261.2-2003, codes of {@link Marital}. */
    public static final CodeBook MARITAL = new CodeBook("marital.codes");
    /** Codes of {@link HukouKind}; the numbers are those of the whole-population collection sheet. */
    public static final CodeBook HUKOU = new CodeBook("hukou.codes");
    /** GB/T 3304-1991: two digits, with the two letters as another word. */
    public static final CodeBook ETHNIC = new CodeBook("ethnic.codes");
    /** GB/T 4761-2008, two digits. */
    public static final CodeBook RELATION = new CodeBook("relation.codes");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private CodeBook(String resource) {
        try (InputStream in = CodeBook.class.getResourceAsStream(resource);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All codes, in the order of the standard. */
    public List<String> codes() {
        return List.copyOf(names.keySet());
    }

    public boolean has(String code) {
        return names.containsKey(code);
    }

    /** The official Chinese name. @throws IllegalArgumentException if there is no such code */
    public String name(String code) {
        if (!has(code)) {
            throw new IllegalArgumentException("no such code");
        }
        return names.get(code);
    }

    /** The code that a code or a word stands for; nothing if the book has neither. */
    public Optional<String> code(String written) {
        String word = written.strip();
        return has(word) ? Optional.of(word) : Optional.ofNullable(codes.get(word));
    }

    private void read(String line) {
        String code = line.substring(0, line.indexOf('=')).strip();
        String[] words = line.substring(line.indexOf('=') + 1).strip().split("\\s*,\\s*");
        names.put(code, words[0]);
        for (String word : words) {
            if (codes.put(word, code) != null) {
                throw new IllegalStateException("one word with two codes: " + word);
            }
        }
    }
}
