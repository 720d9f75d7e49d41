package cunbu.core.report;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Rate;
import java.math.BigDecimal;
import java.math.MathContext;

/** Counts that look as if they had been rounded before they were given: {@code 29.1万}, {@code 291000}, half a person. */
final class RoundedCounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A rounded count is told from one that is round by chance, or by choice, by having digits enough before its zeros. */
    private static final int DIGITS = 3;
    private static final int ZEROS = 3;

    private RoundedCounts() {
    }

    /** How far the true count may lie from the given one; zero if it is taken to be exact. */
    static BigDecimal half(Measure measure, Year year) {
        if (year.given().containsKey(measure)) {
            return half(year.given().get(measure));
        }
        if (measure == Measure.AVERAGE_POPULATION && year.count(measure).isPresent()) {
            BigDecimal ends = half(Measure.OPENING_POPULATION, year).add(half(Measure.CLOSING_POPULATION, year)).multiply(HALF);
            return year.count(measure).orElseThrow().stripTrailingZeros().scale() > 0 ? ends.add(HALF) : ends;
        }
        return BigDecimal.ZERO;
    }

    static BigDecimal half(BigDecimal count) {
        if (count.scale() < 0) {
            return HALF.scaleByPowerOfTen(-count.scale());
        }
        BigDecimal bare = count.signum() == 0 ? BigDecimal.ZERO : count.stripTrailingZeros();
        if (bare.scale() > 0) {
            return HALF;
        }
        return -bare.scale() >= ZEROS && bare.precision() >= DIGITS ? HALF.scaleByPowerOfTen(-bare.scale()) : BigDecimal.ZERO;
    }

    /** Whether some counts near those given come out as printed. */
    static boolean allow(Formula formula, Year year, Printed printed) {
        Indicator indicator = formula.indicator();
        Rate usual = formula.rate(year);
        BigDecimal wide = half(indicator.numerator(), year).add(indicator.less().map(less -> half(less, year)).orElse(BigDecimal.ZERO));
        BigDecimal below = formula.denominator().map(base -> half(base, year)).orElse(BigDecimal.ZERO);
        BigDecimal least = usual.denominator().subtract(below);
        if (least.signum() <= 0) {
            return false;
        }
        BigDecimal most = usual.denominator().add(below);
        BigDecimal scale = BigDecimal.valueOf(indicator.unit().scale());
        BigDecimal low = extreme(usual.numerator().subtract(wide).multiply(scale), most, least);
        BigDecimal high = extreme(usual.numerator().add(wide).multiply(scale), least, most);
        return low.compareTo(printed.value().add(printed.half())) < 0 && high.compareTo(printed.value().subtract(printed.half())) >= 0;
    }

    /** @param below what divides a number above zero; {@code other} divides one below it */
    private static BigDecimal extreme(BigDecimal above, BigDecimal below, BigDecimal other) {
        return above.divide(above.signum() >= 0 ? below : other, MathContext.DECIMAL128);
    }
}
