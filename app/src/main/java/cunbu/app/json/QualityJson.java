package cunbu.app.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the quality detective found, as the command line promises it. */
public final class QualityJson {

    /** One finding. @param record null for totals that nobody entered as such; {@code person} null where there is no person to look it up at */
    public record Finding(String code, String severity, String topic, String village, String kind, String record, String person, String sentence,
                          String action) {
    }

    /** One village. @param perThousand with two decimals; {@code rank} null for a township or county */
    public record Village(String village, String name, long persons, int errors, int warnings, int hints, String perThousand, Integer rank) {
    }

    private QualityJson() {
    }

    /** One JSON document. */
    public static String write(List<Finding> findings, List<Village> villages) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("findings", findings.stream().map(QualityJson::finding).toList());
        document.put("villages", villages.stream().map(QualityJson::village).toList());
        return Json.write(document);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", finding.code());
        one.put("severity", finding.severity());
        one.put("topic", finding.topic());
        one.put("village", finding.village());
        one.put("kind", finding.kind());
        one.put("record", finding.record());
        one.put("person", finding.person());
        one.put("sentence", finding.sentence());
        one.put("action", finding.action());
        return one;
    }

    private static Map<String, Object> village(Village village) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("village", village.village());
        one.put("name", village.name());
        one.put("persons", village.persons());
        one.put("errors", village.errors());
        one.put("warnings", village.warnings());
        one.put("hints", village.hints());
        one.put("perThousand", village.perThousand());
        one.put("rank", village.rank());
        return one;
    }
}
