package cunbu.core.payment;

import cunbu.core.award.Payer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Money in fen, hundredths of a yuan, with what each payer bears of it.
 *
 * @param fen    not below zero
 * @param payers none below zero, together at most the whole; what is missing nobody is known to bear
 */
public record Sum(long fen, Map<Payer, Long> payers) {

    public static final Sum NOTHING = new Sum(0, Map.of());

    private static final int CENTS = 2;

    /** @throws IllegalArgumentException if something is below zero, or the payers bear more than the whole */
    public Sum {
        Map<Payer, Long> copy = new EnumMap<>(Payer.class);
        copy.putAll(payers);
        payers = Collections.unmodifiableMap(copy);
        if (fen < 0 || payers.values().stream().anyMatch(share -> share < 0) || borne(payers) > fen) {
            throw new IllegalArgumentException("shares are not below zero and make at most the whole");
        }
    }

    public Sum plus(Sum other) {
        Map<Payer, Long> both = new EnumMap<>(Payer.class);
        both.putAll(payers);
        other.payers.forEach((payer, share) -> both.merge(payer, share, Math::addExact));
        return new Sum(Math.addExact(fen, other.fen), both);
    }

    /** What no payer is known to bear, in fen. */
    public long open() {
        return fen - borne(payers);
    }

    /** Yuan with two decimals. */
    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, CENTS);
    }

    /** @throws ArithmeticException if it has parts of a cent */
    public static long fen(BigDecimal yuan) {
        return yuan.movePointRight(CENTS).longValueExact();
    }

    private static long borne(Map<Payer, Long> payers) {
        return payers.values().stream().mapToLong(Long::longValue).sum();
    }
}
