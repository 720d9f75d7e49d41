package cunbu.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import cunbu.app.json.NotUnderstood.Reason;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts that somebody typed into a file: {@code {"area", "period": {"from", "to"}, "measures": {...}, "previous": {...}}}. Other
 * members are passed over.
 *
 * @param period     null if the file names none
 * @param previous   nothing is known in it if the file gives none
 * @param unknownIds names under measures and previous that no measure has, each with its place
 */
public record MeasuresFile(AreaCode area, Period period, Measures measures, Measures previous, List<String> unknownIds) {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Map<String, Measure> BY_CODE = Stream.of(Measure.values()).collect(Collectors.toMap(Measure::code, Function.identity()));

    /** @throws NotUnderstood with the member that is wrong */
    public static MeasuresFile read(InputStream in) throws IOException {
        JsonNode root = Json.read(in);
        List<String> unknownIds = new ArrayList<>();
        return new MeasuresFile(area(root.path("area")), period(root.path("period")), counts(root, "measures", unknownIds),
                counts(root, "previous", unknownIds), List.copyOf(unknownIds));
    }

    private static AreaCode area(JsonNode node) {
        if (!AreaCode.isAreaCode(node.textValue())) {
            throw new NotUnderstood(node.isMissingNode() ? Reason.MISSING : Reason.NOT_AN_AREA, "area");
        }
        return new AreaCode(node.textValue());
    }

    static Period period(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        LocalDate from = day(node.path("from"), "period.from");
        LocalDate to = day(node.path("to"), "period.to");
        if (to.isBefore(from)) {
            throw new NotUnderstood(Reason.NOT_A_PERIOD, "period");
        }
        return Period.inclusive(from, to);
    }

    private static LocalDate day(JsonNode node, String place) {
        try {
            return LocalDate.parse(node.asText());
        } catch (DateTimeException e) {
            throw new NotUnderstood(Reason.NOT_A_DAY, place);
        }
    }

    private static Measures counts(JsonNode root, String member, List<String> unknownIds) {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        root.path(member).fields().forEachRemaining(each -> {
            Measure measure = BY_CODE.get(each.getKey());
            if (measure == null) {
                unknownIds.add(member + "." + each.getKey());
            } else if (!each.getValue().isNull()) {
                counts.put(measure, count(each.getValue(), member + "." + each.getKey()));
            }
        });
        return Measures.of(counts);
    }

    private static BigDecimal count(JsonNode node, String place) {
        if (!node.isValueNode() || !COUNT.matcher(node.asText()).matches()) {
            throw new NotUnderstood(Reason.NOT_A_COUNT, place);
        }
        return new BigDecimal(node.asText());
    }
}
