package cunbu.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import cunbu.app.json.NotUnderstood.Reason;
import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.place.AreaCode;
import cunbu.core.report.Published;
import cunbu.core.report.Report;
import cunbu.core.report.Sum;
import cunbu.core.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report to be checked: {@code {"area", "period", "measures", "previous", "published": {"<indicator>": {"value", "change"}}, "sums":
 * [{"total", "parts"}]}}. Other members are passed over; a number keeps the decimals it is written with.
 *
 * @param area       null if the file names none; likewise {@code period}
 * @param unknownIds names under measures, previous and published that nothing has, each with its place
 */
public record ReportFile(AreaCode area, Period period, Report report, List<String> unknownIds) {

    /** What stands for a value that is no number and no text; nobody takes it for a number. */
    private static final String NO_NUMBER = "?";
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");

    /** @throws NotUnderstood with the member that is wrong */
    public static ReportFile read(InputStream in) throws IOException {
        JsonNode root = Json.read(in);
        List<String> unknownIds = new ArrayList<>();
        Map<Measure, String> measures = named(root, "measures", Measure.class, unknownIds, ReportFile::number);
        Map<Measure, String> previous = named(root, "previous", Measure.class, unknownIds, ReportFile::number);
        Map<Indicator, Published> published = named(root, "published", Indicator.class, unknownIds, ReportFile::published);
        return new ReportFile(area(root.path("area")), MeasuresFile.period(root.path("period")),
                new Report(measures, previous, published, sums(root.path("sums"))), List.copyOf(unknownIds));
    }

    /** The file that is read as this report. */
    public String text() {
        Map<String, Object> document = new LinkedHashMap<>();
        if (area != null) {
            document.put("area", area.text());
        }
        if (period != null) {
            document.put("period", members("from", period.from().toString(), "to", period.last().toString()));
        }
        document.put("measures", numbers(report.measures()));
        document.put("previous", numbers(report.previous()));
        Map<String, Object> published = new LinkedHashMap<>();
        report.published().forEach((indicator, both) -> published.put(indicator.code(), members("value", number(both.value()), "change", number(both.change()))));
        document.put("published", published);
        document.put("sums", report.sums().stream().map(sum -> members("total", sum.total(), "parts", sum.parts())).toList());
        return Json.write(document);
    }

    private static Map<String, Object> members(String one, Object first, String other, Object second) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(one, first);
        members.put(other, second);
        return members;
    }

    private static Map<String, Object> numbers(Map<Measure, String> counts) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        counts.forEach((measure, text) -> numbers.put(measure.code(), number(text)));
        return numbers;
    }

    /** What was typed in another way than JSON writes numbers stays text. */
    private static Object number(String text) {
        return text != null && PLAIN.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static AreaCode area(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!AreaCode.isAreaCode(node.textValue())) {
            throw new NotUnderstood(Reason.NOT_AN_AREA, "area");
        }
        return new AreaCode(node.textValue());
    }

    private static <K extends Enum<K> & Coded, V> Map<K, V> named(JsonNode root, String member, Class<K> keys, List<String> unknownIds,
            Function<JsonNode, V> read) {
        Map<String, K> byCode = Stream.of(keys.getEnumConstants()).collect(Collectors.toMap(Coded::code, Function.identity()));
        Map<K, V> values = new EnumMap<>(keys);
        JsonNode all = root.path(member);
        if (!all.isObject() && !all.isMissingNode() && !all.isNull()) {
            throw new NotUnderstood(Reason.NOT_MEMBERS, member);
        }
        all.fields().forEachRemaining(each -> {
            if (!byCode.containsKey(each.getKey())) {
                unknownIds.add(member + "." + each.getKey());
            } else if (!each.getValue().isNull()) {
                values.put(byCode.get(each.getKey()), read.apply(each.getValue()));
            }
        });
        return values;
    }

    private static Published published(JsonNode node) {
        return node.isObject() ? new Published(number(node.path("value")), number(node.path("change"))) : new Published(number(node), null);
    }

    private static String number(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            return number(node.path("value"));
        }
        return node.isNumber() ? node.decimalValue().toString() : node.isTextual() ? node.textValue() : NO_NUMBER;
    }

    private static List<Sum> sums(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new NotUnderstood(Reason.NOT_A_LIST, "sums");
        }
        List<Sum> sums = new ArrayList<>();
        for (JsonNode each : node) {
            String place = "sums[" + sums.size() + "]";
            JsonNode parts = each.path("parts");
            if (!parts.isArray() || parts.isEmpty()) {
                throw new NotUnderstood(parts.isMissingNode() ? Reason.MISSING : Reason.NOT_A_LIST, place + ".parts");
            }
            List<String> codes = new ArrayList<>();
            parts.forEach(part -> codes.add(code(part, place + ".parts")));
            sums.add(new Sum(code(each.path("total"), place + ".total"), codes));
        }
        return sums;
    }

    private static String code(JsonNode node, String place) {
        if (!node.isTextual()) {
            throw new NotUnderstood(node.isMissingNode() ? Reason.MISSING : Reason.NOT_A_TEXT, place);
        }
        return node.textValue();
    }
}
