package cunbu.app.check;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a word in a report means: a count or a figure by its Chinese or English name, by other names in use, or by its code. */
final class Names {

    /** {@code (一)}, {@code 其中：}, {@code 3.} before a name. */
    private static final Pattern BEFORE = Pattern.compile("^(其中:?|\\([0-9一二三四五六七八九十]+\\)|[0-9]+[.、)]|[一二三四五六七八九十]+、)+");
    /** {@code (%)}, {@code :} after a name. */
    private static final Pattern AFTER = Pattern.compile("(\\([^()]*\\)|:)+$");
    private static final ResourceBundle OTHERS = ResourceBundle.getBundle("cunbu.app.check.names", Locale.ROOT);
    private static final List<Texts> LANGUAGES = Stream.of(Language.values()).map(Texts::new).toList();

    private final Map<String, Measure> counts = names(Measure.values());
    private final Map<String, Indicator> figures = names(Indicator.values());

    private static <E extends Coded> Map<String, E> names(E[] all) {
        Map<String, E> names = new HashMap<>();
        for (E each : all) {
            String key = (each instanceof Measure ? "count." : "figure.") + each.code();
            names.put(folded(each.code()), each);
            LANGUAGES.forEach(texts -> names.put(folded(texts.of(each)), each));
            if (OTHERS.containsKey(key)) {
                Stream.of(OTHERS.getString(key).split("[|]")).forEach(other -> names.put(folded(other), each));
            }
        }
        return names;
    }

    /** @param asFigure which of the two is meant where a count and a figure have the same name */
    Optional<Coded> meaning(String word, boolean asFigure) {
        Coded count = counts.get(folded(word));
        Coded figure = figures.get(folded(word));
        return Optional.ofNullable(figure == null || count != null && !asFigure ? count : figure);
    }

    private static String folded(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return AFTER.matcher(BEFORE.matcher(bare).replaceFirst("")).replaceFirst("");
    }
}
