package cunbu.core.report;

import static cunbu.core.indicator.Indicator.*;
import static cunbu.core.indicator.Measure.*;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What offices divide by: a measure, or several together. */
record Base(List<Measure> measures) {

    private static final List<Base> POPULATIONS = each(CLOSING_POPULATION, OPENING_POPULATION, AVERAGE_POPULATION);
    private static final List<Base> WOMEN = each(MARRIED_WOMEN_15_49, WOMEN_15_49);
    private static final List<Base> LATE_BIRTHS_TOO = List.of(new Base(List.of(BIRTHS)), new Base(List.of(BIRTHS, BIRTHS_LATE_REPORTED)));
    private static final Map<Indicator, List<Base>> IN_USE = Map.ofEntries(
            Map.entry(CRUDE_BIRTH_RATE, POPULATIONS), Map.entry(DEATH_RATE, POPULATIONS), Map.entry(NATURAL_INCREASE_RATE, POPULATIONS),
            Map.entry(POPULATION_GROWTH_RATE, POPULATIONS), Map.entry(ASSOCIATION_MEMBER_SHARE, POPULATIONS), Map.entry(WOMEN_15_49_SHARE, POPULATIONS),
            Map.entry(POLICY_COMPLIANT_BIRTH_RATE, LATE_BIRTHS_TOO), Map.entry(FIRST_BIRTH_SHARE, LATE_BIRTHS_TOO),
            Map.entry(SECOND_BIRTH_SHARE, LATE_BIRTHS_TOO), Map.entry(HIGHER_BIRTH_SHARE, LATE_BIRTHS_TOO),
            Map.entry(SEX_RATIO_AT_BIRTH, each(BIRTHS)),
            Map.entry(MARRIED_WOMEN_SHARE, each(WOMEN_15_49, CLOSING_POPULATION, OPENING_POPULATION, AVERAGE_POPULATION)),
            Map.entry(LONG_ACTING_CONTRACEPTION_RATE, each(MARRIED_WOMEN_15_49, WOMEN_15_49, CONTRACEPTION_USERS)), Map.entry(CONTRACEPTION_RATE, WOMEN),
            Map.entry(TWO_DAUGHTER_STERILISATION_SHARE, each(TWO_DAUGHTER_HOUSEHOLDS, MARRIED_WOMEN_TWO_CHILDREN, HOUSEHOLDS)),
            Map.entry(ONLY_CHILD_CERTIFICATE_RATE, each(MARRIED_WOMEN_ONE_CHILD, MARRIED_WOMEN_15_49, WOMEN_15_49, HOUSEHOLDS)),
            Map.entry(MIGRANT_VERIFICATION_RATE, each(IN_MIGRANT_WOMEN_18_49, Measure.IN_MIGRANTS)),
            Map.entry(MIGRANT_ISSUANCE_RATE, each(OUT_MIGRANT_WOMEN_18_49, Measure.OUT_MIGRANTS)));

    private static List<Base> each(Measure... measures) {
        return Stream.of(measures).map(each -> new Base(List.of(each))).toList();
    }

    /** The other denominators that offices use for that indicator. */
    static List<Base> others(Indicator indicator) {
        return IN_USE.getOrDefault(indicator, List.of()).stream()
                .filter(base -> !base.measures.equals(indicator.denominator().map(List::of).orElse(List.of()))).toList();
    }

    /** The rate over this base; empty if it is not known or zero, or what is above the line is not known. */
    Optional<Quotient> under(Indicator indicator, Year year) {
        Rate usual = indicator.of(year.complete());
        Optional<BigDecimal> below = year.count(measures).filter(count -> count.signum() > 0);
        return usual.numerator() == null || below.isEmpty() ? Optional.empty()
                : Optional.of(Quotient.of(new Rate(usual.numerator(), below.get()), indicator.unit()));
    }

    String formula() {
        return measures.stream().map(Measure::code).collect(Collectors.joining(" + "));
    }
}
