package cunbu.core.closing;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A count of a closed period that the register counts otherwise today. The closing stays as it is.
 *
 * @param from what was closed; null if it was unknown
 * @param to   what is counted today; null if it is unknown
 */
public record Correction(AreaCode village, Measure measure, BigDecimal from, BigDecimal to) {

    /** Today's count less the closed one; empty if one of them is unknown. */
    public Optional<BigDecimal> difference() {
        return from == null || to == null ? Optional.empty() : Optional.of(to.subtract(from));
    }

    /** Village by village, in the order of the measures. Measures that only follow from others are left out. */
    public static List<Correction> between(Tally closed, Tally today) {
        SortedSet<AreaCode> villages = new TreeSet<>(closed.villages().keySet());
        villages.addAll(today.villages().keySet());
        List<Correction> found = new ArrayList<>();
        for (AreaCode village : villages) {
            Measures before = closed.in(village);
            Measures now = today.in(village);
            for (Measure measure : Measure.values()) {
                Correction one = new Correction(village, measure, before.get(measure).orElse(null), now.get(measure).orElse(null));
                if (!Measures.follows(measure) && one.differs()) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private boolean differs() {
        return from == null || to == null ? from != to : from.compareTo(to) != 0;
    }
}
