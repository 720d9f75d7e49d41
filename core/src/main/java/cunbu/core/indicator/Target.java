package cunbu.core.indicator;

import cunbu.core.rule.Citation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the county wants an indicator to reach.
 *
 * @param value    per cent, at least
 * @param citation who set it, and since when
 */
public record Target(BigDecimal value, Citation citation) {

    /** Whether a figure reaches it, by the counts and not by the rounded value; empty if it has no value or too few stand behind it. */
    public Optional<Boolean> reachedBy(Figure figure) {
        Rate rate = figure.rate();
        return rate.hasValue() && !figure.few()
                ? Optional.of(rate.numerator().multiply(BigDecimal.valueOf(100)).compareTo(value.multiply(rate.denominator())) >= 0) : Optional.empty();
    }
}
