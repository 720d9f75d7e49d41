package cunbu.core.closing;

import static cunbu.core.indicator.Measure.*;

import cunbu.core.history.Coded;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must hold between the columns of a form, and between those and what stands behind them. */
public enum Balance implements Coded {
    /** Closing = opening + births - deaths + in - out. */
    POPULATION(true, CLOSING_POPULATION, List.of(OPENING_POPULATION, BIRTHS, MOVED_IN), List.of(DEATHS, MOVED_OUT)),
    MARRIED_AMONG_POPULATION(false, MARRIED_WOMEN_15_49, List.of(CLOSING_POPULATION), List.of()),
    ORDERS(true, BIRTHS, List.of(BIRTHS_FIRST, BIRTHS_SECOND, BIRTHS_HIGHER), List.of()),
    SEXES(true, BIRTHS, List.of(BIRTHS_MALE, BIRTHS_FEMALE), List.of()),
    WITHIN_PLAN_ORDERS(true, BIRTHS_POLICY_COMPLIANT,
            List.of(BIRTHS_FIRST_POLICY_COMPLIANT, BIRTHS_SECOND_POLICY_COMPLIANT, BIRTHS_HIGHER_POLICY_COMPLIANT), List.of()),
    WITHIN_PLAN(false, BIRTHS_POLICY_COMPLIANT, List.of(BIRTHS), List.of()),
    FIRST_WITHIN_PLAN(false, BIRTHS_FIRST_POLICY_COMPLIANT, List.of(BIRTHS_FIRST), List.of()),
    SECOND_WITHIN_PLAN(false, BIRTHS_SECOND_POLICY_COMPLIANT, List.of(BIRTHS_SECOND), List.of()),
    HIGHER_WITHIN_PLAN(false, BIRTHS_HIGHER_POLICY_COMPLIANT, List.of(BIRTHS_HIGHER), List.of()),
    METHODS(true, CONTRACEPTION_USERS,
            List.of(STERILISED_MALE, STERILISED_FEMALE, Measure.IUD, IMPLANT, ORAL_OR_INJECTED, CONDOM, SPERMICIDE, OTHER_METHOD), List.of()),
    USERS_AMONG_MARRIED(false, CONTRACEPTION_USERS, List.of(MARRIED_WOMEN_15_49), List.of());

    private final boolean equal;
    private final Measure left;
    private final List<Measure> plus;
    private final List<Measure> minus;

    Balance(boolean equal, Measure left, List<Measure> plus, List<Measure> minus) {
        this.equal = equal;
        this.left = left;
        this.plus = plus;
        this.minus = minus;
    }

    /** What stands on the left; empty if it is unknown. */
    Optional<BigDecimal> left(Measures measures) {
        return measures.get(left);
    }

    /** What the right comes to; empty if a part of it is unknown. */
    Optional<BigDecimal> right(Measures measures) {
        return sum(plus, measures).flatMap(more -> sum(minus, measures).map(more::subtract));
    }

    /** Whether both sides fit each other: they are equal, or the left is not more than the right. */
    boolean holds(BigDecimal one, BigDecimal other) {
        int order = one.compareTo(other);
        return equal ? order == 0 : order <= 0;
    }

    private static Optional<BigDecimal> sum(List<Measure> parts, Measures measures) {
        return parts.stream().map(measures::get).reduce(Optional.of(BigDecimal.ZERO), (sum, part) -> sum.flatMap(some -> part.map(some::add)));
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
