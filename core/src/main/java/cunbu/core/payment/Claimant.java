package cunbu.core.payment;

import cunbu.core.award.Amount;
import cunbu.core.award.AwardCase;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case that may get something, with all that its lines follow from.
 *
 * @param judged   one for each calendar year that is asked about, on a day of that year
 * @param account  where to pay; null if nobody knows
 * @param payments all payments of the case on earlier lists
 * @param closed   the closed lists of the scheme in whose areas the person lives
 */
public record Claimant(AwardCase claim, Standing standing, List<Judged> judged, RecordId account, List<Payment> payments, List<PaymentList> closed) {

    /** The day of a year on which a case is decided: the last one that the list asks about, or the last of its entitlement. */
    public static LocalDate decidedOn(int year, YearMonth last, LocalDate exitOn) {
        LocalDate end = year == last.getYear() ? last.atEndOfMonth() : LocalDate.of(year, 12, 31);
        return exitOn != null && exitOn.getYear() == year && !exitOn.isAfter(end) && exitOn.getDayOfYear() > 1 ? exitOn.minusDays(1) : end;
    }

    /**
     * The first day for which anything is due by these decisions; null if by none. A year may be due in full though the person
     * becomes entitled in its middle.
     */
    public static LocalDate entitledFrom(Collection<Judged> judged) {
        return judged.stream().map(Judged::amount).filter(Objects::nonNull).flatMap(amount -> amount.months().entrySet().stream())
                .filter(month -> month.getValue().signum() > 0).map(month -> month.getKey().atDay(1)).min(Comparator.naturalOrder()).orElse(null);
    }

    /** What is due in every month of the decided years in which anything is. */
    SortedMap<YearMonth, Sum> due() {
        SortedMap<YearMonth, Sum> due = new TreeMap<>();
        judged.stream().map(Judged::amount).filter(Objects::nonNull).forEach(amount -> due.putAll(Portions.of(amount)));
        due.entrySet().removeIf(each -> each.getValue().fen() == 0 || standing.endsBefore(each.getKey()));
        return due;
    }

    /** The kind of the amount in that year, such as {@code death}; null where a scheme has only one. */
    String kind(int year) {
        Judged then = judged(year);
        Amount amount = then == null ? null : then.amount();
        return amount == null ? null : amount.kind();
    }

    /** The year's decision; null if it was not asked for. */
    Judged judged(int year) {
        return judged.stream().filter(each -> each.on().getYear() == year).findFirst().orElse(null);
    }
}
