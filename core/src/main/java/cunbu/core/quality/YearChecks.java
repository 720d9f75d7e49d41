package cunbu.core.quality;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Kind;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private YearChecks() {
    }

    /** @param last the return of the year's last month; null if there is none */
    public static List<QualityFinding> of(AreaCode village, Period year, Measures counted, MonthlyReturn last) {
        Findings findings = new Findings(Subject.of(village));
        balance(year, counted, findings);
        if (last != null) {
            Findings typed = new Findings(Subject.of(Kind.MONTHLY_RETURN, last.id(), village));
            SAME.forEach(each -> compare(each, last, counted, Check.RETURN_DIFFERS, typed));
            NO_MORE.forEach(each -> compare(each, last, counted, Check.RETURN_EXCEEDS, typed));
            return Stream.concat(findings.all().stream(), typed.all().stream()).toList();
        }
        return findings.all();
    }

    private static void balance(Period year, Measures counted, Findings findings) {
        Optional<BigDecimal> opening = counted.get(Measure.OPENING_POPULATION);
        Optional<BigDecimal> closing = counted.get(Measure.CLOSING_POPULATION);
        if (opening.isEmpty() || closing.isEmpty()) {
            return;
        }
        BigDecimal births = of(counted, Measure.BIRTHS);
        BigDecimal deaths = of(counted, Measure.DEATHS);
        BigDecimal in = of(counted, Measure.MOVED_IN);
        BigDecimal out = of(counted, Measure.MOVED_OUT);
        BigDecimal expected = opening.get().add(births).subtract(deaths).add(in).subtract(out);
        findings.when(expected.compareTo(closing.get()) != 0, Check.BALANCE, year.from(), year.last(), opening.get(), births, deaths, in, out, expected,
                closing.get());
    }

    private static BigDecimal of(Measures counted, Measure measure) {
        return counted.get(measure).orElse(BigDecimal.ZERO);
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
