package cunbu.app.fx;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns what the world refused, and our own mistakes, into a sentence with a code that never changes its meaning. The codes
 * stand in {@code codes.properties} ({@code BundleRejected.SIGNATURE = E-SYNC-03}), the sentences in the texts
 * ({@code problem.E-SYNC-03}). Messages of exceptions never reach the screen: they might name a person.
 */
public final class Problems {

    /**
     * A named exception that says by an enum why it was thrown.
     *
     * @param about what its sentence is about, such as the name of a column; never a person
     */
    public record Known<X extends Throwable>(Class<X> type, Function<X, Enum<?>> reason, Function<X, List<String>> about) {

        public Known(Class<X> type, Function<X, Enum<?>> reason) {
            this(type, reason, problem -> List.of());
        }

        private String key(Throwable problem) {
            return type.getSimpleName() + "." + reason.apply(type.cast(problem)).name();
        }

        private Object[] aboutOf(Throwable problem) {
            return about.apply(type.cast(problem)).toArray();
        }
    }

    /**
     * One problem in words.
     *
     * @param details what the developers need: kinds of exception and places in the program, no data
     * @param bug     whether it is our mistake and not the world's "no"
     */
    public record Problem(String code, String sentence, String details, boolean bug) {
    }

    private static final ResourceBundle CODES = ResourceBundle.getBundle("cunbu.app.fx.codes", Locale.ROOT);

    private final Texts texts;
    private final List<Known<?>> known;

    public Problems(Texts texts, List<Known<?>> known) {
        this.texts = texts;
        this.known = List.copyOf(known);
    }

    /** The problem behind an exception, or behind what caused it. */
    public Problem of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String key = keyOf(each);
            if (key != null && CODES.containsKey(key)) {
                return new Problem(CODES.getString(key), texts.get("problem." + CODES.getString(key), aboutOf(each)), details(thrown), false);
            }
        }
        return new Problem(bugCode(thrown), texts.get("problem.bug"), details(thrown), true);
    }

    private String keyOf(Throwable problem) {
        for (Known<?> each : known) {
            if (each.type().isInstance(problem)) {
                return each.key(problem);
            }
        }
        return problem instanceof IOException file ? "IOException." + reasonOf(file) : null;
    }

    private Object[] aboutOf(Throwable problem) {
        return known.stream().filter(each -> each.type().isInstance(problem)).findFirst().map(each -> each.aboutOf(problem)).orElse(new Object[0]);
    }

    private static String reasonOf(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "MISSING";
        }
        if (problem instanceof AccessDeniedException) {
            return "DENIED";
        }
        boolean full = problem instanceof FileSystemException file && String.valueOf(file.getReason()).contains("space");
        return full ? "FULL" : "OTHER";
    }

    /** The same mistake has the same code on every machine: it is made of the places in our own program. */
    private static String bugCode(Throwable bug) {
        String ours = Arrays.stream(bug.getStackTrace()).filter(place -> place.getClassName().startsWith("cunbu."))
                .map(place -> place.getClassName() + place.getMethodName()).collect(Collectors.joining());
        return String.format(Locale.ROOT, "E-BUG-%08X", (bug.getClass().getName() + ours).hashCode());
    }

    private static String details(Throwable thrown) {
        StringBuilder lines = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            lines.append(each.getClass().getName()).append('\n');
            Arrays.stream(each.getStackTrace()).limit(30).forEach(place -> lines.append("    at ").append(place).append('\n'));
        }
        return lines.toString();
    }
}
