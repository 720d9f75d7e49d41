package cunbu.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A 95 % interval in the indicator's unit: the true values that chance may have turned into the one that was found. */
public record Interval(double low, double high) {

    /** The lower end as it is shown: two decimals, half up. */
    public BigDecimal lowShown() {
        return shown(low);
    }

    public BigDecimal highShown() {
        return shown(high);
    }

    private static BigDecimal shown(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
    }
}
