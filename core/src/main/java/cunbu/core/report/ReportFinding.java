package cunbu.core.report;

import cunbu.core.rule.Phrase;
import java.util.List;

/**
 * What was found about one figure, change, sum or count of a report.
 *
 * @param about       code of an indicator or measure; {@code .change} after it for a change, {@code previous.} before it for last year's count
 * @param published   what the report says, in plain decimals; null if it cannot be read
 * @param recomputed  what follows from the counts, or a sum from its parts, or the bound that is passed; null if nothing follows
 * @param explanation sentences, one after the other: codes of measures and indicators and numbers in them
 */
public record ReportFinding(String about, String published, String recomputed, Verdict verdict, List<Phrase> explanation) {

    public ReportFinding {
        explanation = List.copyOf(explanation);
    }
}
