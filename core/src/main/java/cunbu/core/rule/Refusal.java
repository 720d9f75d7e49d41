package cunbu.core.rule;

import java.util.List;

/**
 * A rule's "no" (or, from a method named warnings, its "look again"), with the field it belongs to.
 *
 * @param field     the component of the record, as in the form: {@code bornOn}
 * @param reason    what is wrong, as a key of the program's texts: {@code birth.bornInFuture}
 * @param arguments what the sentence needs; never a name or an identity number
 */
public record Refusal(String field, String reason, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String field, String reason, Object... arguments) {
        return new Refusal(field, reason, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
