package cunbu.core.award;

import cunbu.core.rule.Phrase;

/** One thing that would have to be different, and the question that would then be answered with yes. */
public record Need(String question, Phrase change) {
}
