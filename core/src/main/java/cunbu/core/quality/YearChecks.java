package cunbu.core.quality;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what was counted of a village in a year adds up, and what it typed at the year's end can be so. */
public final class YearChecks {

    private static final List<Typed> SAME = List.of(
            new Typed(Measure.IN_MIGRANT_WOMEN_18_49, MonthlyReturn::inMigrantWomen, Measure.IN_MIGRANT_WOMEN_18_49),
            new Typed(Measure.OUT_MIGRANT_WOMEN_18_49, MonthlyReturn::outMigrantWomen, Measure.OUT_MIGRANT_WOMEN_18_49));
    private static final List<Typed> NO_MORE = List.of(
            new Typed(Measure.ASSOCIATION_MEMBERS, MonthlyReturn::associationMembers, Measure.CLOSING_POPULATION),
            new Typed(Measure.PUBLICITY_HOUSEHOLDS, MonthlyReturn::publicityHouseholds, Measure.HOUSEHOLDS),
            new Typed(Measure.TWO_DAUGHTER_HOUSEHOLDS, MonthlyReturn::twoDaughterHouseholds, Measure.HOUSEHOLDS));

    /** A typed total and what the register counts to compare it with. */
    private record Typed(Measure measure, Function<MonthlyReturn, Long> total, Measure counted) {
    }

    /** What has to be counted for {@link #typed}. */
    public static final Set<Measure> COUNTED = Stream.concat(SAME.stream(), NO_MORE.stream()).map(Typed::counted)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));

    private YearChecks() {
    }

    /** Whether closing = opening + births - deaths + in - out. */
    public static List<QualityFinding> balance(AreaCode village, Balance year) {
        return new Findings(Subject.of(village, year.period()))
                .when(!year.holds(), Check.BALANCE, year.period().from(), year.period().last(), year.opening(), year.births(), year.deaths(), year.movedIn(),
                        year.movedOut(), year.expected(), year.closing())
                .all();
    }

    /**
     * @param last    the return of a year's last month
     * @param counted what the register counts of that year
     */
    public static List<QualityFinding> typed(MonthlyReturn last, Measures counted) {
        Findings findings = new Findings(Subject.of(last));
        SAME.forEach(each -> compare(each, last, counted, Check.RETURN_DIFFERS, findings));
        NO_MORE.forEach(each -> compare(each, last, counted, Check.RETURN_EXCEEDS, findings));
        return findings.all();
    }

    private static void compare(Typed typed, MonthlyReturn last, Measures counted, Check check, Findings findings) {
        Long total = typed.total().apply(last);
        Optional<BigDecimal> known = counted.get(typed.counted());
        if (total == null || known.isEmpty()) {
            return;
        }
        int compared = BigDecimal.valueOf(total).compareTo(known.get());
        findings.when(check == Check.RETURN_DIFFERS ? compared != 0 : compared > 0, check, typed.measure().code(), total, typed.counted().code(), known.get(),
                last.month());
    }
}
