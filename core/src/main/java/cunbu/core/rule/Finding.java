package cunbu.core.rule;

import java.util.List;

/**
 * One question of a scheme with its answer.
 *
 * @param question the question's name, such as {@code oldEnough}; it never changes
 * @param citation the text that asks it
 * @param evidence the facts that gave the answer
 * @param missing  the facts that would settle it; empty unless the answer is UNKNOWN
 */
public record Finding(String question, Answer answer, Citation citation, Phrase evidence, List<Phrase> missing) {

    public Finding {
        missing = List.copyOf(missing);
    }
}
