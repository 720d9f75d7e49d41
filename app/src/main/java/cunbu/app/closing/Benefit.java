package cunbu.app.closing;

/**
 * What a scheme did in a period.
 *
 * @param scheme    its code
 * @param confirmed persons whose benefit was confirmed by the end of the period and had not ended
 * @param paid      persons on payment lists for months of the period, without those whose payment came back
 * @param fen       what those payments bring in these months
 * @param returned  payments for months of the period that came back
 */
public record Benefit(String scheme, long confirmed, long paid, long fen, long returned) {
}
