package cunbu.core.payment;

import cunbu.core.award.Payer;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What many payments come to, in fen. The months make the total; so do the payers with what nobody is known to bear.
 *
 * @param open what no payer is known to bear
 */
public record Totals(int lines, long fen, SortedMap<YearMonth, Long> months, Map<Payer, Long> payers, long open) {

    public static Totals of(Collection<Payment> payments) {
        Map<Payer, Long> payers = new EnumMap<>(Payer.class);
        payments.forEach(payment -> payers(payment).forEach((payer, share) -> payers.merge(payer, share, Math::addExact)));
        long fen = payments.stream().mapToLong(Months::fen).reduce(0, Math::addExact);
        long borne = payers.values().stream().mapToLong(Long::longValue).sum();
        return new Totals(payments.size(), fen, Months.amounts(payments), payers, fen - borne);
    }

    /** What each payer bears of one payment, in fen; who bears nothing is left out. */
    public static Map<Payer, Long> payers(Payment payment) {
        Map<Payer, Long> shares = new EnumMap<>(Payer.class);
        shares.put(Payer.CENTRAL, payment.centralFen());
        shares.put(Payer.PROVINCE, payment.provinceFen());
        shares.put(Payer.CITY, payment.cityFen());
        shares.put(Payer.COUNTY, payment.countyFen());
        shares.put(Payer.UNIT, payment.unitFen());
        shares.values().removeIf(share -> share == null || share == 0);
        return shares;
    }
}
