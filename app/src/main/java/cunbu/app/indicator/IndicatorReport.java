package cunbu.app.indicator;

import cunbu.app.store.AreaStore;
import cunbu.app.store.MeasureStore;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** All indicators of an area and a period, with last year and with its townships or villages beside it. */
public final class IndicatorReport {

    /**
     * What was counted for a period, in all villages; any area of the register can be shown from it.
     *
     * @param bases   by which both were counted
     * @param before  the period a year before; null if nobody asked to compare
     * @param changes what {@link #changes()} was before the first was counted
     */
    public record Counted(Period period, Bases bases, Tally now, Tally before, long changes) {
    }

    private final MeasureStore measures;
    private final AreaStore areas;
    private final AreaCode office;

    public IndicatorReport(MeasureStore measures, AreaStore areas, AreaCode office) {
        this.measures = measures;
        this.areas = areas;
        this.office = office;
    }

    /** The area of the office whose register this is. */
    public AreaCode office() {
        return office;
    }

    /** The places that can be asked about: those of the office, itself first. */
    public List<Area> areas() {
        return areas.all().stream().filter(area -> area.code().within(office)).toList();
    }

    /** Why an area cannot be shown: the register keeps nobody's records there. */
    public List<Refusal> refusals(AreaCode area) {
        boolean known = areas().stream().anyMatch(each -> each.code().equals(area));
        return known ? List.of() : List.of(Refusal.of("area", "indicator.areaNotHere", area, office));
    }

    /** The last month for which some village has sent its form; it tells which period people will ask about. */
    public Optional<YearMonth> lastMonth() {
        return measures.lastMonth();
    }

    /** Grows with every change of the register: if it has, a count is out of date. */
    public long changes() {
        return measures.changes();
    }

    /** The bases that the office has chosen for figures of that period. */
    public Bases bases(Period period) {
        return measures.bases(period);
    }

    /** Counts a period, and the same days of the year before if somebody wants to compare; by the bases that the office has chosen. */
    public Counted count(Period period, boolean compare, Progress progress) {
        return count(period, bases(period), compare, progress);
    }

    /** The same by other bases. */
    public Counted count(Period period, Bases bases, boolean compare, Progress progress) {
        long changes = changes();
        if (!compare) {
            return new Counted(period, bases, measures.count(period, bases, progress), null, changes);
        }
        Tally now = measures.count(period, bases, (done, of) -> progress.at(done, 2 * of));
        Tally before = measures.count(period.yearBefore(), bases, (done, of) -> progress.at(of + done, 2 * of));
        return new Counted(period, bases, now, before, changes);
    }

    /** @param by {@code TOWNSHIP} or {@code VILLAGE} for the parts of the area; null for the area alone */
    public Overview overview(Counted counted, AreaCode area, Level by) {
        List<AreaCode> parts = areas().stream().filter(each -> each.level() == by).map(Area::code)
                .filter(code -> code.within(area) && !code.equals(area)).toList();
        return Overview.of(counted.period(), counted.bases(), area, parts, counted.now(), counted.before());
    }
}
