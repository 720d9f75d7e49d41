package cunbu.core.indicator;

import static java.util.Map.entry;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.indicator.Measure.Nature;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a village's monthly forms say about a period: a stock is that of the period's last month, a flow is the sum of all of
 * its months. What one of the forms needed does not say is unknown.
 */
public final class Returns {

    private static final Map<Measure, Function<MonthlyReturn, Long>> TYPED = new EnumMap<>(Map.ofEntries(
            entry(Measure.STERILISED_MALE, MonthlyReturn::sterilisedMale),
            entry(Measure.STERILISED_FEMALE, MonthlyReturn::sterilisedFemale),
            entry(Measure.IUD, MonthlyReturn::iud),
            entry(Measure.IMPLANT, MonthlyReturn::implant),
            entry(Measure.ORAL_OR_INJECTED, MonthlyReturn::oralOrInjected),
            entry(Measure.CONDOM, MonthlyReturn::condom),
            entry(Measure.SPERMICIDE, MonthlyReturn::spermicide),
            entry(Measure.OTHER_METHOD, MonthlyReturn::otherMethod),
            entry(Measure.TWO_DAUGHTER_HOUSEHOLDS, MonthlyReturn::twoDaughterHouseholds),
            entry(Measure.TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION, MonthlyReturn::twoDaughterHouseholdsWithSterilisation),
            entry(Measure.MIGRANT_ITEMS_DUE, MonthlyReturn::migrantItemsDue),
            entry(Measure.MIGRANT_ITEMS_SENT, MonthlyReturn::migrantItemsSent),
            entry(Measure.MIGRANT_REQUESTS_DUE, MonthlyReturn::migrantRequestsDue),
            entry(Measure.MIGRANT_REQUESTS_ANSWERED, MonthlyReturn::migrantRequestsAnswered),
            entry(Measure.PUBLICITY_HOUSEHOLDS, MonthlyReturn::publicityHouseholds),
            entry(Measure.PERSONS_SURVEYED, MonthlyReturn::personsSurveyed),
            entry(Measure.PERSONS_AWARE, MonthlyReturn::personsAware),
            entry(Measure.PERSONS_SATISFIED, MonthlyReturn::personsSatisfied),
            entry(Measure.ASSOCIATION_MEMBERS, MonthlyReturn::associationMembers)));

    private final Map<YearMonth, MonthlyReturn> byMonth = new TreeMap<>();
    private final Period period;

    private Returns(Collection<MonthlyReturn> returns, Period period) {
        returns.forEach(each -> byMonth.put(each.month(), each));
        this.period = period;
    }

    /**
     * The measures of one village.
     *
     * @param returns the village's returns of the months that the period touches; of two for one month the later in the list counts
     */
    public static Measures of(Collection<MonthlyReturn> returns, Period period) {
        Returns all = new Returns(returns, period);
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        Map<Measure, Note> reasons = new EnumMap<>(Measure.class);
        for (Measure measure : TYPED.keySet()) {
            Optional<Note> lack = all.lack(measure);
            lack.ifPresentOrElse(note -> reasons.put(measure, note), () -> counts.put(measure, all.total(measure)));
        }
        return new Measures(counts, reasons);
    }

    /** What such forms tell, and the sums that follow from it. */
    public static Set<Measure> measures() {
        Set<Measure> all = EnumSet.copyOf(TYPED.keySet());
        all.add(Measure.LONG_ACTING_CONTRACEPTION_USERS);
        all.add(Measure.CONTRACEPTION_USERS);
        return all;
    }

    private Optional<Note> lack(Measure measure) {
        if (measure.nature() == Nature.FLOW && !wholeMonths()) {
            return Optional.of(Note.of("notWholeMonths", measure.code()));
        }
        return months(measure).filter(month -> typed(measure, month) == null).findFirst()
                .map(month -> Note.of("returnMissing", measure.code(), month));
    }

    private boolean wholeMonths() {
        return period.from().getDayOfMonth() == 1 && period.until().getDayOfMonth() == 1;
    }

    private Stream<YearMonth> months(Measure measure) {
        YearMonth last = YearMonth.from(period.last());
        return measure.nature() == Nature.STOCK ? Stream.of(last)
                : Stream.iterate(YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private BigDecimal total(Measure measure) {
        return BigDecimal.valueOf(months(measure).mapToLong(month -> typed(measure, month)).sum());
    }

    private Long typed(Measure measure, YearMonth month) {
        return byMonth.containsKey(month) ? TYPED.get(measure).apply(byMonth.get(month)) : null;
    }
}
