package cunbu.core.award;

import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is due for one calendar year, in yuan with two decimals. Months and payers each make the total.
 *
 * @param kind {@code death} or {@code disability} for special assistance; null for the others
 * @param open facts that are missing and could raise the amount
 */
public record Amount(int year, BigDecimal total, String kind, SortedMap<YearMonth, BigDecimal> months, Map<Payer, BigDecimal> payers,
                     List<Phrase> open) {

    /** Both together: of the same year, month by month and payer by payer. */
    public Amount plus(Amount other) {
        SortedMap<YearMonth, BigDecimal> byMonth = new TreeMap<>(months);
        other.months.forEach((month, sum) -> byMonth.merge(month, sum, BigDecimal::add));
        Map<Payer, BigDecimal> byPayer = new EnumMap<>(Payer.class);
        byPayer.putAll(payers);
        other.payers.forEach((payer, sum) -> byPayer.merge(payer, sum, BigDecimal::add));
        return new Amount(year, total.add(other.total), kind, byMonth, byPayer, open.isEmpty() ? other.open : open);
    }

    public Amount withOpen(List<Phrase> missing) {
        return new Amount(year, total, kind, months, payers, List.copyOf(missing));
    }
}
