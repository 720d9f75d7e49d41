package cunbu.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A quotient that is kept as its two counts. It is rounded, half up, only when it is shown.
 *
 * @param numerator   null if not known; below zero for a decrease
 * @param denominator null if not known, never below zero; need not be whole (an average population)
 */
public record Rate(BigDecimal numerator, BigDecimal denominator) {

    /** @throws IllegalArgumentException for a denominator below zero */
    public Rate {
        if (denominator != null && denominator.signum() < 0) {
            throw new IllegalArgumentException("a denominator is not below zero");
        }
    }

    public static Rate of(long numerator, long denominator) {
        return new Rate(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Whether there is a value: both counts are known, and the denominator is not zero. */
    public boolean hasValue() {
        return numerator != null && denominator != null && denominator.signum() > 0;
    }

    /** The value in that unit, as it is shown; empty without a value. */
    public Optional<BigDecimal> in(Unit unit) {
        return hasValue() ? Optional.of(divided(numerator, denominator, unit)) : Optional.empty();
    }

    /** This value less the other one, rounded after the subtraction; empty if one of them has no value. */
    public Optional<BigDecimal> minus(Rate other, Unit unit) {
        if (!hasValue() || !other.hasValue()) {
            return Optional.empty();
        }
        BigDecimal difference = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return Optional.of(divided(difference, denominator.multiply(other.denominator), unit));
    }

    private static BigDecimal divided(BigDecimal numerator, BigDecimal denominator, Unit unit) {
        return numerator.multiply(BigDecimal.valueOf(unit.scale())).divide(denominator, unit.decimals(), RoundingMode.HALF_UP);
    }
}
