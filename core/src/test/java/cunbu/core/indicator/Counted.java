package cunbu.core.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Measures written as in a measures file: {@code "births=2042 deaths=12"}. */
final class Counted {

    private Counted() {
    }

    static Measures of(String text) {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        for (String pair : text.strip().split("\\s+")) {
            String[] parts = pair.split("=");
            counts.put(cunbu.core.history.Coded.of(Measure.class, parts[0]), new BigDecimal(parts[1]));
        }
        return Measures.of(counts);
    }
}
