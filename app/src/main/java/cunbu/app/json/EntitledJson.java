package cunbu.app.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of the entitled as the command line promises it. */
public final class EntitledJson {

    /**
     * One person of the list.
     *
     * @param amount  for the year, with two decimals; null unless eligible
     * @param kind    what it is for, where a scheme pays for several things; null for the others
     * @param since   the first day of this answer, or the day on which it begins; null if it is not known
     * @param reasons the questions that were answered with no
     */
    public record Row(String person, String name, String village, String verdict, String amount, boolean applied, boolean paid, String kind,
                      String since, List<String> reasons) {
    }

    private EntitledJson() {
    }

    /** One JSON document. */
    public static String write(List<Row> rows, Map<String, Integer> counts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("persons", rows.stream().map(EntitledJson::person).toList());
        document.put("counts", counts);
        return Json.write(document);
    }

    private static Map<String, Object> person(Row row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("person", row.person());
        one.put("name", row.name());
        one.put("village", row.village());
        one.put("verdict", row.verdict());
        one.put("amount", row.amount());
        one.put("applied", row.applied());
        one.put("paid", row.paid());
        one.put("kind", row.kind());
        one.put("since", row.since());
        one.put("reasons", row.reasons());
        return one;
    }
}
