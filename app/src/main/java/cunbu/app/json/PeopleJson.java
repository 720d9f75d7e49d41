package cunbu.app.json;

import cunbu.core.indicator.Note;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Opening;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What {@code people --json} prints. */
public final class PeopleJson {

    private final Function<Note, String> sentence;

    /** @param sentence words a note */
    public PeopleJson(Function<Note, String> sentence) {
        this.sentence = sentence;
    }

    /** @param names of the person, or of the village for its total; one for each item, null where there is none */
    public String write(Opened opened, List<String> names) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("indicator", opened.indicator().code());
        document.put("side", opened.side().code());
        document.put("area", opened.area().text());
        document.put("period", IndicatorsJson.period(opened.period()));
        document.put("count", IndicatorsJson.number(opened.count()));
        Map<String, Integer> reasons = new LinkedHashMap<>();
        opened.reasons().forEach((reason, count) -> reasons.put(reason.code(), count));
        document.put("reasons", reasons);
        document.put("notes", opened.notes().stream().map(sentence).toList());
        boolean totals = opened.indicator().opensInto() == Opening.TOTALS;
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            items.add(totals ? total(opened.items().get(i), names.get(i)) : person(opened.items().get(i), names.get(i)));
        }
        document.put("items", items);
        return Json.write(document);
    }

    private static Map<String, Object> person(Item item, String name) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("person", item.person() == null ? null : item.person().text());
        one.put("name", name);
        one.put("village", item.village().text());
        one.put("reason", item.reason() == null ? null : item.reason().code());
        if (!item.record().equals(item.person())) {
            one.put("record", item.record().text());
        }
        if (item.share().compareTo(BigDecimal.ONE) != 0) {
            one.put("share", IndicatorsJson.number(item.share()));
        }
        return one;
    }

    private Map<String, Object> total(Item item, String name) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("village", item.village().text());
        one.put("name", name);
        one.put("count", IndicatorsJson.number(item.share()));
        one.put("reason", item.missing() == null ? null : sentence.apply(item.missing()));
        return one;
    }
}
