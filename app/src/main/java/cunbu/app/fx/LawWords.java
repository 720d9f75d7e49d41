package cunbu.app.fx;

import cunbu.core.law.LawPage;
import cunbu.core.law.Lookups;
import cunbu.core.law.Shares;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.place.RegionCodes;
import cunbu.core.rule.Citation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what stands in the law book, and understands values as a clerk types them. */
public final class LawWords {

    private static final Pattern LIST = Pattern.compile("\\s*[,，、;；]\\s*");
    private static final Pattern SHARE = Pattern.compile("([^0-9.%]+?)\\s*([0-9.]+)\\s*%?");
    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年]?\\d{1,2}[-/.月]?\\d{1,2}日?");
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3})((?:[,，][0-9]{3})+)(\\.[0-9]+)?");

    private final Texts texts;
    private final Map<AreaCode, String> names;

    /** @param names of the places that the register knows */
    public LawWords(Texts texts, Map<AreaCode, String> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
    }

    /** What a parameter is called: by its own name, or by one that several schemes share; a target by its indicator's. */
    public String parameter(String parameter) {
        String own = "law.parameter." + parameter;
        if (parameter.startsWith(LawPage.TARGETS + '/')) {
            return texts.code("indicator", parameter.substring(parameter.indexOf('/') + 1));
        }
        return texts.has(own) ? texts.get(own) : texts.get("law.parameter." + parameter.substring(parameter.indexOf('/') + 1));
    }

    /** A scheme by its name, anything else by its own. */
    public String topic(String topic) {
        String scheme = "award.scheme." + topic;
        return texts.has(scheme) ? texts.get(scheme) : texts.get("law.topic." + topic);
    }

    public String area(AreaCode area) {
        if (area.equals(AreaCode.NATION)) {
            return texts.get("law.nation");
        }
        List<RegionCodes.Edition> editions = area.level().compareTo(Level.COUNTY) > 0 ? List.of() : RegionCodes.known().history(area.significant());
        String known = editions.isEmpty() ? area.significant() : editions.get(editions.size() - 1).name();
        return names.getOrDefault(area, known);
    }

    /** The document, and whether the county has yet to confirm what it is cited for. */
    public String source(Citation citation) {
        return citation.confirmed() ? citation.document() : texts.get("award.unconfirmed", citation.document());
    }

    /** What must be known of a value beside it: whether it was replaced, awaits the county, was entered by the county. */
    public String note(LawPage.Line line) {
        return Stream.of(line.replaced() ? texts.get("law.replaced") : "", line.citation().confirmed() ? "" : texts.get("law.unconfirmed"),
                line.enteredOn() == null ? "" : texts.get("law.enteredOn", line.enteredOn().toString())).filter(each -> !each.isEmpty()).collect(joining());
    }

    /** The same, and before it whether it is the one that holds where and when it is asked. */
    public String note(LawPage.Line line, boolean holds) {
        return Stream.of(holds ? texts.get("law.holds") : "", note(line)).filter(each -> !each.isEmpty()).collect(joining());
    }

    /** A value with its unit; "repealed" for a repeal. */
    public String value(String unit, String value) {
        if (value.equals(LawPage.REPEALED)) {
            return texts.get("law.repealed");
        }
        return switch (unit) {
            case "yes-no" -> texts.of((Boolean) value.equals("yes"));
            case "codes" -> parts(value).map(this::code).collect(joining());
            case "shares" -> Shares.parse(value).percent().entrySet().stream()
                    .map(share -> texts.code("payer", share.getKey()) + " " + share.getValue().toPlainString() + "%").collect(joining());
            case "period" -> texts.get("law.period", value.substring(0, value.indexOf('/')), value.substring(value.indexOf('/') + 1));
            default -> texts.has("law.value." + unit) ? texts.get("law.value." + unit, value) : value;
        };
    }

    /** A value that was looked up, with its unit. */
    public String value(Lookups.Used used) {
        return value(used.unit(), used.value());
    }

    /** How a value of that unit is typed. */
    public String example(String unit) {
        return texts.has("law.example." + unit) ? texts.get("law.example." + unit) : "";
    }

    /** What was typed, as it would stand in a law file; as it is where it cannot be understood. Null if nothing was typed. */
    public String typed(LawPage page, String typed) {
        String text = Typed.text(typed);
        if (text == null) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (plain.equals(LawPage.REPEALED) || text.equals(texts.get("law.repealed"))) {
            return LawPage.REPEALED;
        }
        return switch (page.unit()) {
            case "yes-no" -> coded(plain, List.of("yes", "no"), each -> texts.of((Boolean) each.equals("yes")));
            case "codes" -> parts(plain).map(part -> coded(part, page.choices(), this::code)).collect(Collectors.joining(", "));
            case "shares" -> parts(plain).map(this::share).collect(Collectors.joining(", "));
            case "period" -> period(plain);
            case "date" -> Typed.day(plain).map(LocalDate::toString).orElse(plain);
            default -> GROUPED.matcher(plain).matches() ? plain.replaceAll("[,，]", "") : plain;
        };
    }

    private String code(String code) {
        return Stream.of("law.code.", "code.hukouKind.", "code.stage.", "code.masking.").map(place -> place + code).filter(texts::has).findFirst().map(texts::get).orElse(code);
    }

    private String share(String text) {
        Matcher parts = SHARE.matcher(text);
        return parts.matches() ? coded(parts.group(1), Shares.PAYERS, payer -> texts.code("payer", payer)) + " " + parts.group(2) : text;
    }

    private static String period(String text) {
        List<Optional<LocalDate>> days = DAY.matcher(text).results().map(MatchResult::group).map(Typed::day).toList();
        boolean two = days.size() == 2 && days.stream().allMatch(Optional::isPresent);
        return two ? days.get(0).orElseThrow() + "/" + days.get(1).orElseThrow() : text;
    }

    /** The code that is meant, whether it was typed itself or the word for it. */
    private static String coded(String text, List<String> codes, Function<String, String> word) {
        return codes.stream().filter(code -> text.equalsIgnoreCase(code) || text.equalsIgnoreCase(word.apply(code))).findFirst().orElse(text);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(LIST.split(text.strip()));
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(texts.get("law.between"));
    }
}
