package cunbu.app.json;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.AreaSums;
import cunbu.core.activity.ItemSum;
import cunbu.core.activity.Qualifier;
import cunbu.core.history.Fields;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code activities --json} prints. */
public final class ActivitiesJson {

    private final Period period;

    public ActivitiesJson(Period period) {
        this.period = period;
    }

    /** @param parts townships or villages; null if nobody asked for any */
    public String sums(AreaSums whole, List<AreaSums> parts) {
        Map<String, Object> document = area(whole);
        if (parts != null) {
            document.put("areas", parts.stream().map(this::area).toList());
        }
        return Json.write(document);
    }

    public String lines(AreaCode area, List<Activity> lines) {
        Map<String, Object> document = head(area);
        document.put("lines", lines.stream().map(ActivitiesJson::line).toList());
        return Json.write(document);
    }

    private Map<String, Object> area(AreaSums area) {
        Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (ItemSum sum : area.sums()) {
            Map<String, Object> number = new LinkedHashMap<>();
            if (sum.item() == ActivityItem.OTHER) {
                number.put("kind", sum.kind().code());
                number.put("words", sum.otherItem());
                others.add(number);
            } else {
                kinds.computeIfAbsent(sum.kind().code(), kind -> new LinkedHashMap<>()).put(sum.item().code(), number);
            }
            number.put("value", sum.value());
            number.put("qualifier", sum.qualifier().code());
            number.put("unit", sum.item().unit().code());
        }
        Map<String, Object> document = head(area.area());
        document.put("activities", kinds);
        document.put("others", others);
        return document;
    }

    private Map<String, Object> head(AreaCode area) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("area", area.text());
        document.put("period", IndicatorsJson.period(period));
        return document;
    }

    private static Map<String, Object> line(Activity activity) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("activity", activity.id().text());
        line.put("area", Fields.plain(activity.area()));
        line.put("heldOn", Fields.plain(activity.heldOn()));
        line.put("kind", Fields.plain(activity.kind()));
        line.put("item", Fields.plain(activity.item()));
        line.put("words", activity.otherItem());
        line.put("value", activity.value());
        line.put("qualifier", Fields.plain(activity.qualifier() == null ? Qualifier.EXACT : activity.qualifier()));
        line.put("unit", activity.item() == null ? null : activity.item().unit().code());
        line.put("participants", activity.participants());
        line.put("place", activity.place());
        line.put("materials", activity.materials());
        line.put("note", activity.note());
        line.put("struckOut", activity.struckOut());
        return line;
    }
}
