package cunbu.core.report;

import static cunbu.core.indicator.Indicator.*;
import static cunbu.core.indicator.Measure.*;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What offices divide by: a measure, or several together, or one without a part of it. @param less null for nothing */
record Base(List<Measure> measures, Measure less) {

    private static final List<Base> POPULATIONS = each(CLOSING_POPULATION, OPENING_POPULATION, AVERAGE_POPULATION);
    private static final List<Base> WOMEN = each(MARRIED_WOMEN_15_49, WOMEN_15_49);
    private static final Base LATE_BIRTHS_TOO = new Base(List.of(BIRTHS, BIRTHS_LATE_REPORTED), null);
    private static final Base NO_LATE_BIRTHS = new Base(List.of(BIRTHS), BIRTHS_LATE_REPORTED);
    private static final Set<Indicator> OF_BIRTHS = EnumSet.of(POLICY_COMPLIANT_BIRTH_RATE, FIRST_BIRTH_SHARE, SECOND_BIRTH_SHARE, HIGHER_BIRTH_SHARE);
    private static final Map<Indicator, List<Base>> IN_USE = Map.ofEntries(
            Map.entry(CRUDE_BIRTH_RATE, POPULATIONS), Map.entry(DEATH_RATE, POPULATIONS), Map.entry(NATURAL_INCREASE_RATE, POPULATIONS),
            Map.entry(POPULATION_GROWTH_RATE, POPULATIONS), Map.entry(ASSOCIATION_MEMBER_SHARE, POPULATIONS), Map.entry(WOMEN_15_49_SHARE, POPULATIONS),
            Map.entry(SEX_RATIO_AT_BIRTH, each(BIRTHS)),
            Map.entry(MARRIED_WOMEN_SHARE, each(WOMEN_15_49, CLOSING_POPULATION, OPENING_POPULATION, AVERAGE_POPULATION)),
            Map.entry(LONG_ACTING_CONTRACEPTION_RATE, each(MARRIED_WOMEN_15_49, WOMEN_15_49, CONTRACEPTION_USERS)), Map.entry(CONTRACEPTION_RATE, WOMEN),
            Map.entry(TWO_DAUGHTER_STERILISATION_SHARE, each(TWO_DAUGHTER_HOUSEHOLDS, MARRIED_WOMEN_TWO_CHILDREN, HOUSEHOLDS)),
            Map.entry(ONLY_CHILD_CERTIFICATE_RATE, each(MARRIED_WOMEN_ONE_CHILD, MARRIED_WOMEN_15_49, WOMEN_15_49, HOUSEHOLDS)),
            Map.entry(MIGRANT_VERIFICATION_RATE, each(IN_MIGRANT_WOMEN_18_49, Measure.IN_MIGRANTS)),
            Map.entry(MIGRANT_ISSUANCE_RATE, each(OUT_MIGRANT_WOMEN_18_49, Measure.OUT_MIGRANTS)));

    private static List<Base> each(Measure... measures) {
        return Stream.of(measures).map(each -> new Base(List.of(each), null)).toList();
    }

    /** The other denominators that offices use for that indicator. */
    static List<Base> others(Indicator indicator, Bases bases) {
        if (OF_BIRTHS.contains(indicator)) {
            return List.of(bases.lateBirthsCounted() ? NO_LATE_BIRTHS : LATE_BIRTHS_TOO);
        }
        List<Measure> own = indicator.denominator(bases).map(List::of).orElse(List.of());
        return IN_USE.getOrDefault(indicator, List.of()).stream().filter(base -> !base.measures.equals(own)).toList();
    }

    /** What it comes to; empty if a part of it is unknown. */
    Optional<BigDecimal> count(Year year) {
        Optional<BigDecimal> all = year.count(measures);
        return less == null ? all : all.flatMap(count -> year.count(less).map(count::subtract));
    }

    String formula() {
        return measures.stream().map(Measure::code).collect(Collectors.joining(" + ")) + (less == null ? "" : " - " + less.code());
    }
}
