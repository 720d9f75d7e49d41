package cunbu.core.indicator;

import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.List;

/**
 * The figures of an area, and beside them those of its townships or villages.
 *
 * @param parts empty if nobody asked for them
 */
public record Overview(Period period, AreaFigures whole, List<AreaFigures> parts) {

    public Overview {
        parts = List.copyOf(parts);
    }

    /** @param before the period a year before; null for no comparison */
    public static Overview of(Period period, AreaCode area, List<AreaCode> parts, Tally now, Tally before) {
        return new Overview(period, figures(area, now, before), parts.stream().map(part -> figures(part, now, before)).toList());
    }

    private static AreaFigures figures(AreaCode area, Tally now, Tally before) {
        return new AreaFigures(area, Figure.all(now.in(area), before == null ? null : before.in(area)));
    }
}
