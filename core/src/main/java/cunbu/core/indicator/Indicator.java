package cunbu.core.indicator;

import static cunbu.core.indicator.Measure.*;
import static cunbu.core.indicator.Spread.BYAR;
import static cunbu.core.indicator.Spread.NONE;
import static cunbu.core.indicator.Spread.WILSON;
import static cunbu.core.indicator.Spread.WILSON_ODDS;
import static cunbu.core.indicator.Unit.PERCENT;
import static cunbu.core.indicator.Unit.PERSONS;
import static cunbu.core.indicator.Unit.PER_HUNDRED_GIRLS;
import static cunbu.core.indicator.Unit.PER_MILLE;

import cunbu.core.history.Coded;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every published figure: which measure is divided by which, and in what unit. Rates of a part of a year are not scaled up to
 * a year.
 */
public enum Indicator implements Coded {
    CRUDE_BIRTH_RATE(BIRTHS, AVERAGE_POPULATION, PER_MILLE, BYAR),
    DEATH_RATE(DEATHS, AVERAGE_POPULATION, PER_MILLE, BYAR),
    NATURAL_INCREASE_RATE(BIRTHS, DEATHS, AVERAGE_POPULATION),
    POPULATION_GROWTH_RATE(CLOSING_POPULATION, OPENING_POPULATION, AVERAGE_POPULATION),
    POLICY_COMPLIANT_BIRTH_RATE(BIRTHS_POLICY_COMPLIANT, BIRTHS),
    FIRST_BIRTH_SHARE(BIRTHS_FIRST, BIRTHS),
    SECOND_BIRTH_SHARE(BIRTHS_SECOND, BIRTHS),
    HIGHER_BIRTH_SHARE(BIRTHS_HIGHER, BIRTHS),
    SEX_RATIO_AT_BIRTH(BIRTHS_MALE, BIRTHS_FEMALE, PER_HUNDRED_GIRLS, WILSON_ODDS),

    WOMEN_15_49_SHARE(WOMEN_15_49, CLOSING_POPULATION),
    MARRIED_WOMEN_SHARE(MARRIED_WOMEN_15_49, WOMEN_15_49),
    LONG_ACTING_CONTRACEPTION_RATE(LONG_ACTING_CONTRACEPTION_USERS, MARRIED_WOMEN_15_49),
    CONTRACEPTION_RATE(CONTRACEPTION_USERS, MARRIED_WOMEN_15_49),
    TWO_DAUGHTER_STERILISATION_SHARE(TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION, TWO_DAUGHTER_HOUSEHOLDS),
    /** Offices divide by three different groups; this county's published figure fits women with exactly one living child. */
    ONLY_CHILD_CERTIFICATE_RATE(ONLY_CHILD_CERTIFICATES_HELD, MARRIED_WOMEN_ONE_CHILD),

    MIGRANT_SUBMISSION_RATE(MIGRANT_ITEMS_SENT, MIGRANT_ITEMS_DUE),
    MIGRANT_FEEDBACK_RATE(MIGRANT_REQUESTS_ANSWERED, MIGRANT_REQUESTS_DUE),
    MIGRANT_VERIFICATION_RATE(IN_MIGRANT_CERTIFICATES_CHECKED, IN_MIGRANT_WOMEN_18_49),
    MIGRANT_ISSUANCE_RATE(OUT_MIGRANT_CERTIFICATES_HELD, OUT_MIGRANT_WOMEN_18_49),

    PUBLICITY_HOUSEHOLD_COVERAGE(PUBLICITY_HOUSEHOLDS, HOUSEHOLDS),
    POLICY_AWARENESS_RATE(PERSONS_AWARE, PERSONS_SURVEYED),
    SATISFACTION_RATE(PERSONS_SATISFIED, PERSONS_SURVEYED),
    ASSOCIATION_MEMBER_SHARE(ASSOCIATION_MEMBERS, CLOSING_POPULATION),

    IN_MIGRANTS(Measure.IN_MIGRANTS, null, PERSONS, NONE),
    OUT_MIGRANTS(Measure.OUT_MIGRANTS, null, PERSONS, NONE),

    PAYMENT_RATE(PAYMENTS_MADE_ON_TIME, PAYMENTS_DUE),
    ELIGIBILITY_ACCURACY_RATE(FILES_CORRECT, FILES_CHECKED);

    private final Measure numerator;
    private final Measure less;
    private final Measure denominator;
    private final Unit unit;
    private final Spread spread;

    Indicator(Measure numerator, Measure less, Measure denominator, Unit unit, Spread spread) {
        this.numerator = numerator;
        this.less = less;
        this.denominator = denominator;
        this.unit = unit;
        this.spread = spread;
    }

    Indicator(Measure numerator, Measure denominator, Unit unit, Spread spread) {
        this(numerator, null, denominator, unit, spread);
    }

    /** A share of a whole. */
    Indicator(Measure part, Measure whole) {
        this(part, null, whole, PERCENT, WILSON);
    }

    /** An increase over a population. */
    Indicator(Measure more, Measure less, Measure population) {
        this(more, less, population, PER_MILLE, NONE);
    }

    /** The measure above the line. */
    public Measure numerator() {
        return numerator;
    }

    /** What is subtracted from the numerator; empty but for the two rates of increase. */
    public Optional<Measure> less() {
        return Optional.ofNullable(less);
    }

    /** The measure below the line; empty for a plain count. */
    public Optional<Measure> denominator() {
        return Optional.ofNullable(denominator);
    }

    /** Into people only if everything that it is made of may be opened into people; both sides alike. */
    public Opening opensInto() {
        return measures().allMatch(measure -> measure.opensInto() == Opening.PEOPLE) ? Opening.PEOPLE : Opening.TOTALS;
    }

    /** Everything that it is made of. */
    public Stream<Measure> measures() {
        return measures(Bases.USUAL);
    }

    public Stream<Measure> measures(Bases bases) {
        return Stream.of(numerator, less, denominator(bases).orElse(null)).filter(Objects::nonNull);
    }

    /** The measure below the line as offices choose it; empty for a plain count. */
    public Optional<Measure> denominator(Bases bases) {
        if (denominator == AVERAGE_POPULATION && bases.population() == PopulationBase.CLOSING) {
            return Optional.of(CLOSING_POPULATION);
        }
        return this == ONLY_CHILD_CERTIFICATE_RATE && bases.certificate() == CertificateBase.ALL_MARRIED_WOMEN ? Optional.of(MARRIED_WOMEN_15_49)
                : denominator();
    }

    public Unit unit() {
        return unit;
    }

    public Spread spread() {
        return spread;
    }

    /** The rate that follows from what was counted; a part that is unknown stays unknown in it. A plain count is over one. */
    public Rate of(Measures measures) {
        return of(measures, Bases.USUAL);
    }

    /** The same over the denominator that these bases choose. */
    public Rate of(Measures measures, Bases bases) {
        BigDecimal above = measures.get(numerator).orElse(null);
        if (above != null && less != null) {
            above = measures.get(less).map(above::subtract).orElse(null);
        }
        return new Rate(above, denominator == null ? BigDecimal.ONE : measures.get(denominator(bases).orElseThrow()).orElse(null));
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
