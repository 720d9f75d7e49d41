package cunbu.app.check;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.report.Published;
import cunbu.core.report.Report;
import cunbu.core.report.Sum;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields in which a report is typed. */
final class TypedReport {

    final Map<Measure, StringProperty> now = fields(Measure.class);
    final Map<Measure, StringProperty> before = fields(Measure.class);
    final Map<Indicator, StringProperty> values = fields(Indicator.class);
    final Map<Indicator, StringProperty> changes = fields(Indicator.class);
    /** Those of an opened file; no field shows them. */
    private List<Sum> sums = List.of();
    private boolean quiet;
    private final Runnable changed;

    /** @param changed runs after every change, and once after all fields were set together */
    TypedReport(Runnable changed) {
        this.changed = changed;
        Stream.of(now, before, values, changes).map(Map::values).flatMap(Collection::stream).forEach(field -> field.addListener((at, old, text) -> {
            if (!quiet) {
                changed.run();
            }
        }));
    }

    private static <K extends Enum<K>> Map<K, StringProperty> fields(Class<K> keys) {
        Map<K, StringProperty> fields = new EnumMap<>(keys);
        Stream.of(keys.getEnumConstants()).forEach(key -> fields.put(key, new SimpleStringProperty("")));
        return fields;
    }

    Report report() {
        Map<Indicator, Published> published = new EnumMap<>(Indicator.class);
        values.forEach((indicator, value) -> {
            Published both = new Published(given(value), given(changes.get(indicator)));
            if (both.value() != null || both.change() != null) {
                published.put(indicator, both);
            }
        });
        return new Report(given(now), given(before), published, sums);
    }

    void show(Report report) {
        sums = report.sums();
        together(() -> {
            now.forEach((measure, field) -> field.set(Objects.toString(report.measures().get(measure), "")));
            before.forEach((measure, field) -> field.set(Objects.toString(report.previous().get(measure), "")));
            values.forEach((indicator, field) -> {
                Published both = report.published().getOrDefault(indicator, new Published(null, null));
                field.set(Objects.toString(both.value(), ""));
                changes.get(indicator).set(Objects.toString(both.change(), ""));
            });
        });
    }

    /** Takes what was pasted; fields that it says nothing about stay as they are. */
    void take(PastedBlock block) {
        together(() -> block.values().forEach(each -> {
            boolean count = each.meaning() instanceof Measure;
            set(count ? now.get(each.meaning()) : values.get(each.meaning()), each.first());
            set(count ? before.get(each.meaning()) : changes.get(each.meaning()), each.second());
        }));
    }

    /** Takes the counts of a report where nothing is typed. */
    void fill(Report report) {
        together(() -> {
            now.forEach((measure, field) -> set(field, field.get().isBlank() ? report.measures().get(measure) : null));
            before.forEach((measure, field) -> set(field, field.get().isBlank() ? report.previous().get(measure) : null));
        });
    }

    private void together(Runnable setting) {
        quiet = true;
        setting.run();
        quiet = false;
        changed.run();
    }

    private static void set(StringProperty field, String text) {
        if (text != null) {
            field.set(text);
        }
    }

    private static Map<Measure, String> given(Map<Measure, StringProperty> fields) {
        Map<Measure, String> given = new EnumMap<>(Measure.class);
        fields.forEach((measure, field) -> {
            if (given(field) != null) {
                given.put(measure, given(field));
            }
        });
        return given;
    }

    private static String given(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }
}
