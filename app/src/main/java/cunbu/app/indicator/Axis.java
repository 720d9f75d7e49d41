package cunbu.app.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The axis of a chart: from one round number to another, in round steps.
 *
 * @param ticks the numbers that stand at it, the least first
 */
record Axis(List<BigDecimal> ticks) {

    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    Axis {
        ticks = List.copyOf(ticks);
    }

    /** An axis that holds both ends. @param steps about how many there should be at most */
    static Axis over(double low, double high, int steps) {
        return steppedBy(step(Math.max(high - low, Math.max(Math.abs(high), 1) / 100), steps), low, high);
    }

    /** An axis of whole numbers from zero. */
    static Axis counts(long most, int steps) {
        return steppedBy(step(Math.max(most, 1), steps).max(BigDecimal.ONE), 0, Math.max(most, 1));
    }

    private static Axis steppedBy(BigDecimal step, double low, double high) {
        BigDecimal first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = BigDecimal.valueOf(high).divide(step, 0, RoundingMode.CEILING).multiply(step).max(first.add(step));
        return new Axis(Stream.iterate(first, each -> each.compareTo(last) <= 0, each -> each.add(step)).toList());
    }

    private static BigDecimal step(double range, int steps) {
        BigDecimal least = BigDecimal.valueOf(range / steps);
        BigDecimal power = BigDecimal.ONE.movePointRight(least.precision() - least.scale() - 1);
        return ROUND.stream().map(power::multiply).filter(each -> each.compareTo(least) >= 0).findFirst().orElseThrow();
    }

    /** Where a value stands, from 0 to 1; what lies beyond an end stands at it. */
    double at(double value) {
        double low = ticks.get(0).doubleValue();
        double high = ticks.get(ticks.size() - 1).doubleValue();
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    static String word(BigDecimal tick) {
        BigDecimal plain = tick.stripTrailingZeros();
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(Math.max(0, plain.scale()));
        return format.format(plain).replace("-", "\u2212");
    }
}
