package cunbu.core.award;

import cunbu.core.history.Coded;
import cunbu.core.law.Shares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Divides yuan so that the parts have whole cents and make the whole again. */
final class Cents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Cents() {
    }

    /** A sum with two decimals. */
    static BigDecimal of(long yuan) {
        return BigDecimal.valueOf(yuan).setScale(2);
    }

    /** Equal parts; where they cannot be equal, what has been given out by any part is right to the cent. */
    static List<BigDecimal> evenly(BigDecimal whole, int parts) {
        return IntStream.rangeClosed(1, parts).mapToObj(part -> upTo(whole, part, parts).subtract(upTo(whole, part - 1, parts))).toList();
    }

    /** One part for each payer, in their order; the rounding of one is made up by the next. */
    static Map<Payer, BigDecimal> byShares(BigDecimal whole, Shares shares) {
        Map<Payer, BigDecimal> parts = new EnumMap<>(Payer.class);
        BigDecimal percent = BigDecimal.ZERO;
        BigDecimal given = of(0);
        for (Map.Entry<String, BigDecimal> share : shares.percent().entrySet()) {
            percent = percent.add(share.getValue());
            BigDecimal soFar = whole.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            parts.put(Coded.of(Payer.class, share.getKey()), soFar.subtract(given));
            given = soFar;
        }
        return parts;
    }

    private static BigDecimal upTo(BigDecimal whole, int part, int parts) {
        return whole.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);
    }
}
