package cunbu.core.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** How far chance alone moves an indicator: which 95 % interval belongs to it, and when too few stand behind it. */
public enum Spread {
    /** Counts and differences: no interval. */
    NONE {
        @Override
        Interval around(double part, double whole, int scale) {
            return null;
        }

        @Override
        BigDecimal behind(Rate rate) {
            return null;
        }
    },
    /** Events in a population. Byar's approximation to the exact Poisson limits (Breslow and Day 1987, p. 69). */
    BYAR {
        @Override
        Interval around(double events, double population, int scale) {
            double low = events == 0 ? 0 : events * cube(1 - 1 / (9 * events) - Z / (3 * Math.sqrt(events)));
            double next = events + 1;
            double high = next * cube(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)));
            return new Interval(scale * low / population, scale * high / population);
        }

        @Override
        BigDecimal behind(Rate rate) {
            return rate.numerator();
        }
    },
    /** A part of a whole. Wilson's score interval (Wilson 1927). */
    WILSON {
        @Override
        Interval around(double part, double whole, int scale) {
            Interval share = wilson(part, whole);
            return share == null ? null : new Interval(scale * share.low(), scale * share.high());
        }

        @Override
        BigDecimal behind(Rate rate) {
            return rate.denominator();
        }
    },
    /** Boys to girls: Wilson's interval of the share of boys, each end turned into a ratio. */
    WILSON_ODDS {
        @Override
        Interval around(double boys, double girls, int scale) {
            Interval share = wilson(boys, boys + girls);
            return new Interval(scale * share.low() / (1 - share.low()), scale * share.high() / (1 - share.high()));
        }

        @Override
        BigDecimal behind(Rate rate) {
            return rate.numerator().min(rate.denominator());
        }
    };

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;
    /** Below this many events (or persons asked) a value says little; the bound is in common use for published rates. */
    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    abstract Interval around(double numerator, double denominator, int scale);

    abstract BigDecimal behind(Rate rate);

    /** The 95 % interval; empty where the rate has no value, or none can be given (a part larger than its whole). */
    public Optional<Interval> of(Rate rate, Unit unit) {
        if (!rate.hasValue() || rate.numerator().signum() < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(around(rate.numerator().doubleValue(), rate.denominator().doubleValue(), unit.scale()));
    }

    /** Whether fewer than 20 stand behind the value, so that nobody should read much into it. */
    boolean few(Rate rate) {
        return this != NONE && rate.hasValue() && behind(rate).compareTo(FEW) < 0;
    }

    private static Interval wilson(double part, double whole) {
        if (part > whole) {
            return null;
        }
        double share = part / whole;
        double square = Z * Z;
        double middle = share + square / (2 * whole);
        double reach = Z * Math.sqrt(share * (1 - share) / whole + square / (4 * whole * whole));
        double below = 1 + square / whole;
        return new Interval(Math.max(0, (middle - reach) / below), Math.min(1, (middle + reach) / below));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
