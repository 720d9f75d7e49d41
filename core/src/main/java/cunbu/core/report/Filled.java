package cunbu.core.report;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A report whose missing counts were taken from somewhere else.
 *
 * @param codes of the counts that were taken, {@code previous.} before those of last year
 */
public record Filled(Report report, List<String> codes) {

    /** Takes what the report neither gives nor lets follow. */
    public static Filled of(Report report, Measures now, Measures before) {
        List<String> codes = new ArrayList<>();
        Map<Measure, String> measures = filled(Year.read("", report.measures()), report.measures(), now, codes);
        Map<Measure, String> previous = filled(Year.read("previous.", report.previous()), report.previous(), before, codes);
        return new Filled(new Report(measures, previous, report.published(), report.sums()), List.copyOf(codes));
    }

    private static Map<Measure, String> filled(Year year, Map<Measure, String> given, Measures counted, List<String> codes) {
        Map<Measure, String> all = new EnumMap<>(Measure.class);
        all.putAll(given);
        for (Measure measure : Measure.values()) {
            if (year.count(measure).isEmpty() && counted.get(measure).isPresent()) {
                all.put(measure, FigureFinding.count(counted.get(measure).orElseThrow()));
                codes.add(year.about(measure));
            }
        }
        return all;
    }
}
