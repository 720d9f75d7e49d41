package cunbu.core.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Runs of whole months, first and last inside. */
public final class Months {

    private Months() {
    }

    public static List<YearMonth> between(YearMonth first, YearMonth last) {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, last)).mapToObj(first::plusMonths).toList();
    }

    /** The months that a payment is for; none if another office has not said. */
    public static List<YearMonth> of(Payment payment) {
        return payment.fromMonth() == null || payment.toMonth() == null ? List.of() : between(payment.fromMonth(), payment.toMonth());
    }

    /** What a payment brings in each of its months, in fen: equal parts, and what has come up to any month is right to the cent. */
    public static SortedMap<YearMonth, Long> amounts(Payment payment) {
        return evenly(fen(payment), of(payment));
    }

    /** The sums of several payments, in fen. */
    public static SortedMap<YearMonth, Long> amounts(Collection<Payment> payments) {
        SortedMap<YearMonth, Long> all = new TreeMap<>();
        payments.forEach(payment -> amounts(payment).forEach((month, fen) -> all.merge(month, fen, Math::addExact)));
        return all;
    }

    /** What a payment comes to, in fen; nothing if another office has not said, or not for which months. */
    public static long fen(Payment payment) {
        return payment.amountFen() == null || of(payment).isEmpty() ? 0 : payment.amountFen();
    }

    private static SortedMap<YearMonth, Long> evenly(long fen, List<YearMonth> months) {
        SortedMap<YearMonth, Long> parts = new TreeMap<>();
        long given = 0;
        for (int i = 0; i < months.size(); i++) {
            long soFar = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(i + 1L))
                    .divide(BigDecimal.valueOf(months.size()), 0, RoundingMode.HALF_UP).longValueExact();
            parts.put(months.get(i), soFar - given);
            given = soFar;
        }
        return parts;
    }
}
