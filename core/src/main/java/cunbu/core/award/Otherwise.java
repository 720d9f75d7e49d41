package cunbu.core.award;

import cunbu.core.rule.Phrase;
import java.util.function.UnaryOperator;

/**
 * One thing that could be different.
 *
 * @param change how it is said
 * @param apply  gives the claim that differs in this alone
 */
public record Otherwise(Phrase change, UnaryOperator<Claim> apply) {

    /** Other facts on the same day. */
    static Otherwise facts(Phrase change, UnaryOperator<Facts> other) {
        return new Otherwise(change, claim -> claim.with(other.apply(claim.facts())));
    }
}
