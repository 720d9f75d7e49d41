package cunbu.app.cli;

import cunbu.app.closing.ClosingWords;
import cunbu.app.json.Json;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Correction;
import cunbu.core.closing.Frozen;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.rule.Refusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Closings as JSON documents; an unknown count is null. */
final class ClosingJson {

    private final ClosingWords words;

    ClosingJson(ClosingWords words) {
        this.words = words;
    }

    /**
     * @param closing null if nothing was closed
     * @param severe  how much quality found that cannot be so
     */
    String made(Closing closing, List<Refusal> refusals, List<Refusal> warnings, long severe) {
        Map<String, Object> document = closing == null ? new LinkedHashMap<>() : head(closing);
        document.putIfAbsent("closing", null);
        document.put("refusals", sentences(refusals));
        document.put("warnings", sentences(warnings));
        document.put("severeFindings", severe);
        return Json.write(document);
    }

    /** @param corrections how many each has; null if it cannot be read */
    String list(Map<Closing, Integer> corrections) {
        return Json.write(Map.of("closings", corrections.entrySet().stream().map(each -> {
            Map<String, Object> one = head(each.getKey());
            one.put("corrections", each.getValue());
            return one;
        }).toList()));
    }

    /** @param indicators members of the document of its figures; the bases are among them, {@code basesSure} says whether its closing kept them */
    String closing(Closing closing, Frozen frozen, Map<String, Object> indicators) {
        Measures measures = frozen.tally().in(closing.area());
        Map<String, Object> document = head(closing);
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            counts.put(measure.code(), number(measures.get(measure).orElse(null)));
        }
        document.put("measures", counts);
        indicators.forEach(document::putIfAbsent);
        document.put("basesSure", frozen.bases().sure());
        return Json.write(document);
    }

    String corrections(Closing closing, List<Correction> corrections) {
        Map<String, Object> document = head(closing);
        document.put("corrections", corrections.stream().map(each -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("village", each.village().text());
            one.put("measure", each.measure().code());
            one.put("from", number(each.from()));
            one.put("to", number(each.to()));
            one.put("difference", number(each.difference().orElse(null)));
            return one;
        }).toList());
        return Json.write(document);
    }

    String verified(Closing closing, boolean fits) {
        Map<String, Object> document = head(closing);
        document.put("fits", fits);
        return Json.write(document);
    }

    private static Map<String, Object> head(Closing closing) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("closing", closing.id().text());
        head.put("area", closing.area().text());
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", closing.fromOn().toString());
        period.put("to", closing.toOn().toString());
        period.put("basis", closing.period().basis().code());
        head.put("period", period);
        head.put("closedOn", closing.closedOn().toString());
        head.put("closedBy", closing.closedBy());
        head.put("digest", closing.digest());
        return head;
    }

    private List<Map<String, Object>> sentences(List<Refusal> refusals) {
        return refusals.stream().map(each -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("reason", each.reason());
            one.put("sentence", words.sentence(each));
            return one;
        }).toList();
    }

    /** A number if it is whole, else text. */
    private static Object number(BigDecimal count) {
        if (count == null) {
            return null;
        }
        BigDecimal bare = count.stripTrailingZeros();
        return bare.scale() <= 0 ? (Object) bare.toBigIntegerExact() : bare.toPlainString();
    }
}
