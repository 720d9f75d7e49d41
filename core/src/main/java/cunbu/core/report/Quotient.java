package cunbu.core.report;

import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number as a fraction, in the unit of an indicator.
 *
 * @param below above zero
 */
record Quotient(BigDecimal above, BigDecimal below) {

    /** @param rate with a value */
    static Quotient of(Rate rate, Unit unit) {
        return new Quotient(rate.numerator().multiply(BigDecimal.valueOf(unit.scale())), rate.denominator());
    }

    Quotient minus(Quotient other) {
        return new Quotient(above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    /** Rounded half up. */
    BigDecimal at(int scale) {
        return above.divide(below, scale, RoundingMode.HALF_UP);
    }

    BigDecimal cutOffAt(int scale) {
        return above.divide(below, scale, RoundingMode.DOWN);
    }

    /** To more digits than anybody prints. */
    BigDecimal fine() {
        return above.divide(below, MathContext.DECIMAL128);
    }

    /** Whether it is the printed number, to the precision in which that is printed. */
    boolean isPrinted(Printed printed) {
        return at(printed.value().scale()).compareTo(printed.value()) == 0;
    }

    /** Whether it is the printed number if its digits were cut off and not rounded. */
    boolean isCutOff(Printed printed) {
        return cutOffAt(printed.value().scale()).compareTo(printed.value()) == 0;
    }

    /** As it is shown beside a printed number: as fine as the unit is, or finer if the printed number is. */
    String shown(Unit unit, Printed beside) {
        return at(Math.max(unit.decimals(), beside.value().scale())).toPlainString();
    }
}
