package cunbu.core.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Something to be said to a person, before it is worded in a language.
 *
 * @param key       a key of the program's texts, below the place where it is shown: {@code born}
 * @param arguments what the sentence needs: dates in ISO form, numbers, codes, ids; never a name or an identity number
 */
public record Phrase(String key, List<String> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
