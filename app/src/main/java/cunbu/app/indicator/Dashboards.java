package cunbu.app.indicator;

import cunbu.app.store.Register;
import cunbu.core.indicator.AgeCount;
import cunbu.core.indicator.BirthMonths;
import cunbu.core.indicator.Completeness;
import cunbu.core.indicator.Targets;
import cunbu.core.law.InForce;
import cunbu.core.law.Unit;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What the dashboards show beside the indicators, each counted in one pass for all villages of the register. */
public final class Dashboards {

    /** @param due how many days after its month a return is due, and by which text */
    record Complete(SortedMap<AreaCode, Completeness> villages, InForce<Integer> due) {

        Completeness in(AreaCode area) {
            return villages.entrySet().stream().filter(each -> each.getKey().within(area)).map(each -> each.getValue())
                    .reduce(Completeness.NOTHING, Completeness::plus);
        }
    }

    private final Register register;
    private final Clock clock;

    public Dashboards(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The registered population by age at the end of the period. */
    List<AgeCount> ages(Period period, Progress progress) {
        progress.at(0, 1);
        return register.ages().at(period.last());
    }

    BirthMonths births(Period period, Progress progress) {
        progress.at(0, 1);
        return register.birthMonths().of(period);
    }

    /** What the county wants an area to reach, on the last day of the period. */
    Targets targets(AreaCode area, Period period) {
        return Targets.of(register.lawBook(), area, period.last());
    }

    Complete completeness(Period period, Progress progress) {
        progress.at(0, 1);
        InForce<Integer> due = register.lawBook().near(register.office(), "figures/monthly-due-day", Unit.DAYS).onOrFirst(period.last());
        return new Complete(register.completeness().of(period, due.value(), LocalDate.now(clock)), due);
    }
}
