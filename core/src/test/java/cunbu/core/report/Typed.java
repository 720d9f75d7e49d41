package cunbu.core.report;

import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reports written in a line: {@code "births=2042"}, {@code "crude-birth-rate=7.02/-0.10"}; a change stands after a stroke. */
final class Typed {

    private Typed() {
    }

    static Report report(String measures, String previous, String published) {
        return report(measures, previous, published, List.of());
    }

    static Report report(String measures, String previous, String published, List<Sum> sums) {
        Map<Indicator, Published> figures = new EnumMap<>(Indicator.class);
        pairs(published, (code, text) -> {
            String[] both = text.split("/");
            figures.put(Coded.of(Indicator.class, code), new Published(both[0].equals("_") ? null : both[0], both.length > 1 ? both[1] : null));
        });
        return new Report(measures(measures), measures(previous), figures, sums);
    }

    private static Map<Measure, String> measures(String text) {
        Map<Measure, String> counts = new EnumMap<>(Measure.class);
        pairs(text, (code, count) -> counts.put(Coded.of(Measure.class, code), count));
        return counts;
    }

    private static void pairs(String text, BiConsumer<String, String> each) {
        Stream.of(text.strip().split("\\s+")).filter(pair -> pair.contains("=")).map(pair -> pair.split("="))
                .forEach(pair -> each.accept(pair[0], pair[1]));
    }
}
