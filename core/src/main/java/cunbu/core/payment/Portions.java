package cunbu.core.payment;

import cunbu.core.award.Amount;
import cunbu.core.award.Payer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.time.YearMonth;

/**
 * A year's amount by month and payer: the months make the amount, the payers of a month make the month, and the months of a payer
 * make the payer's share of the year. Of every payer, what has come up to any month is right to the cent.
 */
public final class Portions {

    private final List<Payer> payers;
    private final List<Long> shares;
    private final long total;

    private Portions(Amount amount) {
        this.payers = List.copyOf(amount.payers().keySet());
        this.shares = amount.payers().values().stream().map(Sum::fen).toList();
        this.total = Sum.fen(amount.total());
    }

    /** @throws IllegalArgumentException if the months do not make the amount, or the payers of one that has any */
    public static SortedMap<YearMonth, Sum> of(Amount amount) {
        Portions portions = new Portions(amount);
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        amount.months().forEach((month, yuan) -> months.put(month, Sum.fen(yuan)));
        boolean payersFit = portions.payers.isEmpty() || portions.shares.stream().mapToLong(Long::longValue).sum() == portions.total;
        if (months.values().stream().mapToLong(Long::longValue).sum() != portions.total || !payersFit) {
            throw new IllegalArgumentException("months and payers each make the amount");
        }
        return portions.divide(months);
    }

    private SortedMap<YearMonth, Sum> divide(SortedMap<YearMonth, Long> months) {
        SortedMap<YearMonth, Sum> parts = new TreeMap<>();
        long before = 0;
        for (Map.Entry<YearMonth, Long> month : months.entrySet()) {
            List<Long> until = upTo(before + month.getValue());
            List<Long> given = upTo(before);
            List<Long> difference = new ArrayList<>();
            for (int i = 0; i < until.size(); i++) {
                difference.add(until.get(i) - given.get(i));
            }
            // A share of less than two cents can come out below nothing between two roundings; such a month is divided by itself.
            boolean whole = difference.stream().allMatch(share -> share >= 0);
            parts.put(month.getKey(), new Sum(month.getValue(), named(whole ? difference : upTo(month.getValue()))));
            before += month.getValue();
        }
        return parts;
    }

    /** How the payers share that much of the year; the rounding of one is made up by the next. */
    private List<Long> upTo(long fen) {
        List<Long> parts = new ArrayList<>();
        long borne = 0;
        long given = 0;
        for (long share : shares) {
            borne += share;
            long soFar = total == 0 ? 0 : part(fen, borne);
            parts.add(soFar - given);
            given = soFar;
        }
        return parts;
    }

    private long part(long fen, long borne) {
        return BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(borne)).divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP).longValueExact();
    }

    private Map<Payer, Long> named(List<Long> parts) {
        Map<Payer, Long> named = new EnumMap<>(Payer.class);
        for (int i = 0; i < parts.size(); i++) {
            named.put(payers.get(i), parts.get(i));
        }
        return named;
    }
}
