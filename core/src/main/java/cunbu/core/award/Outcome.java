package cunbu.core.award;

/**
 * What a claim comes to, without the reasons.
 *
 * @param amount null unless eligible, and for what is not money
 */
public record Outcome(Verdict verdict, Amount amount) {
}
