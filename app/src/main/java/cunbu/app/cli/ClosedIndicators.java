package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.Figures;
import cunbu.core.indicator.Overview;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.List;
import java.util.stream.Stream;

/** The indicators of a period as they were closed; nothing is counted. */
final class ClosedIndicators {

    private final ClosingDesk desk;
    private final Period period;
    private final AreaCode area;
    private final boolean compare;

    /** @param compare with the year before, which must be closed as well */
    ClosedIndicators(ClosingDesk desk, Period period, AreaCode area, boolean compare) {
        this.desk = desk;
        this.period = period;
        this.area = area;
        this.compare = compare;
    }

    /** Why they cannot be shown: a year is not closed, or its closing does not fit its digest. */
    List<Refusal> refusals() {
        return Stream.of(period, period.yearBefore()).limit(compare ? 2 : 1).flatMap(this::refusals).toList();
    }

    private Stream<Refusal> refusals(Period each) {
        if (desk.holding(each, area).isEmpty()) {
            return Stream.of(Refusal.of("from", "closing.notClosed", each.from(), each.last(), area));
        }
        return figures(each) == null ? Stream.of(Refusal.of("from", "closing.digestDoesNotFit")) : Stream.empty();
    }

    /** Only if there are no {@link #refusals}. @param by for the parts of the area; null for the area alone */
    Overview overview(Level by) {
        return figures(period).overview(by, compare ? figures(period.yearBefore()) : null);
    }

    private Figures figures(Period each) {
        return desk.figures(each, area, Progress.NONE).orElse(null);
    }
}
