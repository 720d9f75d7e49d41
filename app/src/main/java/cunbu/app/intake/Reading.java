package cunbu.app.intake;

import java.util.List;

/**
 * What one cell was found to mean.
 *
 * @param value     what it says; null if it is empty or cannot be understood
 * @param code      why it was refused, put right or is doubtful; null if it was plain
 * @param arguments for the sentence of the code; never a name or an identity number
 */
record Reading(Object value, Outcome outcome, String code, List<String> arguments) {

    enum Outcome { EMPTY, PLAIN, DOUBTFUL, REPAIRED, WRONG }

    static final Reading EMPTY = new Reading(null, Outcome.EMPTY, null, List.of());

    static Reading plain(Object value) {
        return new Reading(value, Outcome.PLAIN, null, List.of());
    }

    static Reading doubtful(Object value, String code, List<String> arguments) {
        return new Reading(value, Outcome.DOUBTFUL, code, arguments);
    }

    static Reading repaired(Object value, String code) {
        return new Reading(value, Outcome.REPAIRED, code, List.of());
    }

    static Reading wrong(String code, Object... arguments) {
        return new Reading(null, Outcome.WRONG, code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
