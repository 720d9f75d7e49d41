package cunbu.app.award;

import cunbu.core.award.Verdict;
import java.util.List;
import java.util.Map;

/**
 * Who of an area is entitled on a day.
 *
 * @param rows   everybody who is eligible or must be looked at, and everybody who has claimed, by village
 * @param counts how many people were asked about, by verdict
 */
public record Entitled(List<EntitledRow> rows, Map<Verdict, Integer> counts) {
}
