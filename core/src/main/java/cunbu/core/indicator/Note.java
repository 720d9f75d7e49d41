package cunbu.core.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * Why a figure is missing or to be read with care.
 *
 * @param reason    a key of the program's texts: {@code denominatorZero}
 * @param arguments what the sentence needs: codes of measures or areas, numbers; never a name or an identity number
 */
public record Note(String reason, List<String> arguments) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    public static Note of(String reason, Object... arguments) {
        return new Note(reason, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
