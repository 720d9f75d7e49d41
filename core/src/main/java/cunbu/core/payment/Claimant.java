package cunbu.core.payment;

import cunbu.core.award.Amount;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Decision;
import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case that may get something, with all that its lines follow from.
 *
 * @param decisions one for each calendar year that is asked about, on a day of that year
 * @param account   where to pay; null if nobody knows
 * @param payments  all payments of the case on earlier lists
 * @param closed    the closed lists of the scheme in whose areas the person lives
 */
public record Claimant(AwardCase claim, Standing standing, List<Decision> decisions, RecordId account, List<Payment> payments,
                       List<PaymentList> closed) {

    /** The day of a year on which a case is decided: the last one that the list asks about, or the last of its entitlement. */
    public static LocalDate decidedOn(int year, YearMonth last, Standing standing) {
        LocalDate end = year == last.getYear() ? last.atEndOfMonth() : LocalDate.of(year, 12, 31);
        LocalDate exit = standing.exitOn();
        return exit != null && exit.getYear() == year && !exit.isAfter(end) && exit.getDayOfYear() > 1 ? exit.minusDays(1) : end;
    }

    /** The first day for which anything is due by these decisions; null if by none. */
    public static LocalDate entitledFrom(List<Decision> decisions) {
        Stream<Decision> yes = decisions.stream().filter(decision -> decision.verdict() == Verdict.ELIGIBLE);
        return yes.flatMap(decision -> Stream.concat(Stream.ofNullable(decision.eligibleFrom()), firstMonth(decision)))
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /** A year may be paid in full though the entitlement begins in its middle. */
    private static Stream<LocalDate> firstMonth(Decision decision) {
        return decision.amount() == null ? Stream.empty() : decision.amount().months().entrySet().stream()
                .filter(month -> month.getValue().signum() > 0).map(month -> month.getKey().atDay(1)).limit(1);
    }

    /** What is due in every month of the decided years in which anything is. */
    SortedMap<YearMonth, Sum> due() {
        SortedMap<YearMonth, Sum> due = new TreeMap<>();
        amounts().forEach(amount -> due.putAll(Portions.of(amount)));
        due.entrySet().removeIf(each -> each.getValue().fen() == 0 || standing.startsAfter(each.getKey()) || standing.endsBefore(each.getKey()));
        return due;
    }

    /** The kind of the amount in that year, such as {@code death}; null where a scheme has only one. */
    String kind(int year) {
        return amounts().stream().filter(amount -> amount.year() == year).findFirst().map(Amount::kind).orElse(null);
    }

    /** The year's decision; null if it was not asked for. */
    Decision decision(int year) {
        return decisions.stream().filter(decision -> decision.on().getYear() == year).findFirst().orElse(null);
    }

    private List<Amount> amounts() {
        return decisions.stream().filter(decision -> decision.verdict() == Verdict.ELIGIBLE && decision.amount() != null).map(Decision::amount).toList();
    }
}
