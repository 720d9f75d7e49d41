package cunbu.core.closing;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.core.time.Basis;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold before a period is closed. */
public final class ClosingRules {

    private ClosingRules() {
    }

    /** Whether an office reports on such a period: a month, half a statistical year, a statistical or a calendar year. */
    public static boolean closable(Period period) {
        boolean month = period.from().getDayOfMonth() == 1 && period.until().equals(period.from().plusMonths(1));
        return month || period.basis() != Basis.OTHER;
    }

    /**
     * Refused: a period that nobody reports on, one that is not over, one that is closed already.
     *
     * @param closings of any area and period
     */
    public static List<Refusal> refusals(Period period, AreaCode area, Collection<Closing> closings, LocalDate today) {
        Optional<Closing> closed = of(closings, period, area);
        return new Refusals()
                .when(!closable(period), "from", "closing.noReportingPeriod", period.from(), period.last())
                .when(today.isBefore(period.until()), "to", "closing.notOver", period.last())
                .when(closed.isPresent(), "from", "closing.alreadyClosed", period.from(), period.last(), closed.map(Closing::closedOn).orElse(null))
                .all();
    }

    /** The closing of exactly that period and area. */
    public static Optional<Closing> of(Collection<Closing> closings, Period period, AreaCode area) {
        return closings.stream().filter(Closing::isWhole).filter(each -> each.area().equals(area) && each.period().equals(period)).findFirst();
    }

    /**
     * Looked at again: measures that are not known in every village, and sums that do not hold.
     *
     * @param checks of the national forms, see {@link NationalForm#fill}
     */
    public static List<Refusal> warnings(Tally tally, AreaCode area, List<Check> checks) {
        Refusals found = new Refusals();
        for (Measure measure : Measure.values()) {
            List<AreaCode> unknown = tally.villages().entrySet().stream().filter(each -> each.getValue().get(measure).isEmpty()).map(Map.Entry::getKey).toList();
            boolean some = !unknown.isEmpty() && unknown.size() < tally.villages().size();
            found.when(some && !Measures.follows(measure), "area", "closing.partlyUnknown", measure.code(), unknown.size(),
                    tally.villages().size(), some ? unknown.get(0) : area);
        }
        checks.stream().filter(Check::fails).forEach(each -> found.when(true, "area", "closing.checkFails", each.code(), each.wrong(), each.first()));
        return found.all();
    }
}
