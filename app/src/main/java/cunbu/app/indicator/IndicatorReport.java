package cunbu.app.indicator;

import cunbu.app.store.AreaStore;
import cunbu.app.store.MeasureStore;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.List;

/** All indicators of an area and a period, with last year and with its townships or villages beside it. */
public final class IndicatorReport {

    /**
     * What somebody wants to know.
     *
     * @param by      {@code TOWNSHIP} or {@code VILLAGE} for the parts of the area; null for the area alone
     * @param compare whether to count the period a year before as well
     */
    public record Question(AreaCode area, Period period, Level by, boolean compare) {
    }

    private final MeasureStore measures;
    private final AreaStore areas;
    private final AreaCode office;

    public IndicatorReport(MeasureStore measures, AreaStore areas, AreaCode office) {
        this.measures = measures;
        this.areas = areas;
        this.office = office;
    }

    /** The area that is asked about where nobody names one: that of the office. */
    public AreaCode office() {
        return office;
    }

    /** The places that can be asked about: those of the office, itself first. */
    public List<Area> areas() {
        return areas.all().stream().filter(area -> area.code().within(office)).toList();
    }

    /** Why a question cannot be answered: the register keeps nobody's records there. */
    public List<Refusal> refusals(Question question) {
        boolean known = areas().stream().anyMatch(area -> area.code().equals(question.area()));
        return known ? List.of() : List.of(Refusal.of("area", "indicator.areaNotHere", question.area(), office));
    }

    public Overview answer(Question question, Progress progress) {
        if (!question.compare()) {
            return overview(question, measures.count(question.period(), progress), null);
        }
        Tally now = measures.count(question.period(), (done, of) -> progress.at(done, 2 * of));
        Tally before = measures.count(question.period().yearBefore(), (done, of) -> progress.at(of + done, 2 * of));
        return overview(question, now, before);
    }

    private Overview overview(Question question, Tally now, Tally before) {
        List<AreaCode> parts = areas().stream().filter(area -> area.level() == question.by()).map(Area::code)
                .filter(code -> code.within(question.area()) && !code.equals(question.area())).toList();
        return Overview.of(question.period(), question.area(), parts, now, before);
    }
}
