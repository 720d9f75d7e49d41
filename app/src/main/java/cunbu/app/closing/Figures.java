package cunbu.app.closing;

import cunbu.core.closing.Closing;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.Frozen;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Overview;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a period for one area: as they were closed, or as the register counts them today.
 *
 * @param closing by which they are closed; empty if they are counted
 * @param frozen  what was closed or counted, for all villages
 */
public record Figures(Optional<Closing> closing, Frozen frozen, AreaCode area) {

    /** @param by {@code TOWNSHIP} or {@code VILLAGE}; null for the level below the area */
    public FilledForm fill(NationalForm form, Level by) {
        return form.fill(frozen.tally(), area, parts(by));
    }

    /** By which bases they were counted. */
    Bases bases() {
        return frozen.bases().bases();
    }

    /** What was counted in the area. */
    Measures counts() {
        return frozen.tally().in(area);
    }

    /** All indicators of the area. */
    List<Figure> indicators() {
        return Figure.all(counts(), null, bases());
    }

    /**
     * @param by     {@code TOWNSHIP} or {@code VILLAGE} for the parts of the area; null for the area alone
     * @param before the year before, which keeps bases of its own; null for no comparison
     */
    public Overview overview(Level by, Figures before) {
        List<AreaCode> parts = frozen.names().keySet().stream().filter(each -> each.level() == by && each.within(area) && !each.equals(area)).toList();
        return new Overview(frozen.period(), bases(), figures(area, before), parts.stream().map(part -> figures(part, before)).toList());
    }

    private AreaFigures figures(AreaCode where, Figures before) {
        List<Figure> now = Figure.all(frozen.tally().in(where), null, bases());
        return new AreaFigures(where, before == null ? now
                : now.stream().map(each -> each.beside(each.indicator().of(before.frozen.tally().in(where), before.bases()))).toList());
    }

    /** The places inside the area, in order of their codes; the area itself if nothing lies in it. */
    List<AreaCode> parts(Level by) {
        Level level = by == null ? below(area.level()) : by;
        List<AreaCode> inside = frozen.names().keySet().stream().filter(each -> each.level() == level && each.within(area) && !each.equals(area)).toList();
        return inside.isEmpty() ? List.of(area) : inside;
    }

    private static Level below(Level level) {
        return level.compareTo(Level.TOWNSHIP) < 0 ? Level.TOWNSHIP : Level.VILLAGE;
    }
}
