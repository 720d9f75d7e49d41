package cunbu.core.indicator;

import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.List;

/**
 * The figures of an area, and beside them those of its townships or villages.
 *
 * @param bases by what was counted
 * @param parts empty if nobody asked for them
 */
public record Overview(Period period, Bases bases, AreaFigures whole, List<AreaFigures> parts) {

    public Overview {
        parts = List.copyOf(parts);
    }

    /** With the usual bases. */
    public Overview(Period period, AreaFigures whole, List<AreaFigures> parts) {
        this(period, Bases.USUAL, whole, parts);
    }

    /** With the usual bases. @param before the period a year before; null for no comparison */
    public static Overview of(Period period, AreaCode area, List<AreaCode> parts, Tally now, Tally before) {
        return of(period, Bases.USUAL, area, parts, now, before);
    }

    /** @param bases by which both periods were counted */
    public static Overview of(Period period, Bases bases, AreaCode area, List<AreaCode> parts, Tally now, Tally before) {
        return new Overview(period, bases, figures(area, now, before, bases), parts.stream().map(part -> figures(part, now, before, bases)).toList());
    }

    private static AreaFigures figures(AreaCode area, Tally now, Tally before, Bases bases) {
        return new AreaFigures(area, Figure.all(now.in(area), before == null ? null : before.in(area), bases));
    }
}
