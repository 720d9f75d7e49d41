package cunbu.app.json;

import cunbu.core.award.Amount;
import cunbu.core.award.Decision;
import cunbu.core.award.Need;
import cunbu.core.law.Lookups;
import cunbu.core.rule.Citation;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Decisions as the command line promises them: amounts as texts, sentences as the caller words them. */
public final class DecisionJson {

    private final Function<Phrase, String> evidence;
    private final Function<Phrase, String> change;
    private final Function<Phrase, String> missing;
    private final Function<Citation, String> citation;

    public DecisionJson(Function<Phrase, String> evidence, Function<Phrase, String> change, Function<Phrase, String> missing,
                        Function<Citation, String> citation) {
        this.evidence = evidence;
        this.change = change;
        this.missing = missing;
        this.citation = citation;
    }

    /** Decisions to be kept: in no language, each sentence as its key and arguments, each citation with area and day. */
    public static DecisionJson wordless() {
        return new DecisionJson(DecisionJson::key, DecisionJson::key, DecisionJson::key, citation -> String.join(" ", citation.area().text(),
                citation.document(), String.valueOf(citation.from()), citation.confirmed() ? "" : "?").strip());
    }

    private static String key(Phrase phrase) {
        return phrase.arguments().isEmpty() ? phrase.key() : phrase.key() + phrase.arguments();
    }

    /** One JSON document, with the values of the law that the decision used. */
    public String write(Decision decision, List<Lookups.Used> law) {
        Map<String, Object> document = document(decision);
        document.put("law", law.stream().map(DecisionJson::used).toList());
        return Json.write(document);
    }

    private static Map<String, Object> used(Lookups.Used used) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("parameter", used.parameter());
        one.put("value", used.value());
        one.put("area", used.citation().area().text());
        one.put("from", used.citation().from().toString());
        one.put("source", used.citation().document());
        one.put("confirmed", used.citation().confirmed());
        return one;
    }

    /** The document on one line, without them. */
    public String line(Decision decision) {
        return Json.line(document(decision));
    }

    private Map<String, Object> document(Decision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("scheme", decision.scheme());
        document.put("person", decision.person());
        document.put("on", decision.on().toString());
        document.put("area", decision.area().text());
        document.put("verdict", decision.verdict().name());
        document.put("findings", decision.findings().stream().map(this::finding).toList());
        document.put("amount", decision.amount() == null ? null : amount(decision.amount()));
        document.put("eligibleFrom", Objects.toString(decision.eligibleFrom(), null));
        document.put("wouldNeed", decision.wouldNeed().stream().map(this::need).toList());
        document.put("otherWays", decision.ways().stream().skip(1).map(way -> way.stream().map(this::need).toList()).toList());
        document.put("missing", decision.missing().stream().map(missing).toList());
        document.put("lawVersion", decision.lawVersion());
        return document;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", finding.question());
        one.put("answer", finding.answer().name());
        one.put("citation", citation.apply(finding.citation()));
        one.put("evidence", evidence.apply(finding.evidence()));
        return one;
    }

    private Map<String, Object> need(Need need) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", need.question());
        one.put("change", change.apply(need.change()));
        return one;
    }

    private static Map<String, Object> amount(Amount amount) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("year", amount.year());
        one.put("total", amount.total().toPlainString());
        one.put("kind", amount.kind());
        one.put("months", list("month", amount.months(), Object::toString));
        one.put("payers", list("payer", amount.payers(), payer -> payer.code()));
        return one;
    }

    private static <K> List<Map<String, String>> list(String name, Map<K, BigDecimal> amounts, Function<K, String> key) {
        return amounts.entrySet().stream().map(each -> {
            Map<String, String> one = new LinkedHashMap<>();
            one.put(name, key.apply(each.getKey()));
            one.put("amount", each.getValue().toPlainString());
            return one;
        }).toList();
    }
}
