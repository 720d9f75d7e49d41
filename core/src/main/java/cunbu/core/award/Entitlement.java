package cunbu.core.award;

import cunbu.core.rule.Answer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;

/** When in a year a claim is a yes: a month counts from the first of its days on which it is. */
final class Entitlement {

    private final Scheme scheme;
    private final Claim claim;
    private TreeSet<LocalDate> days;

    Entitlement(Scheme scheme, Claim claim) {
        this.scheme = scheme;
        this.claim = claim;
    }

    /** Every day on which the answer may be another one than the day before. */
    static TreeSet<LocalDate> days(Scheme scheme, Claim claim) {
        TreeSet<LocalDate> days = new TreeSet<>(scheme.turningDays(claim));
        days.addAll(Dates.in(claim.facts()));
        return days;
    }

    static boolean yes(Scheme scheme, Claim claim) {
        return scheme.questions(claim).allMatch(finding -> finding.answer() == Answer.YES);
    }

    /** The first day of that month on which the answer is yes; empty if there is none. */
    Optional<LocalDate> in(YearMonth month) {
        LocalDate first = month.atDay(1);
        if (yes(scheme, claim.at(first))) {
            return Optional.of(first);
        }
        if (days == null) {
            days = days(scheme, claim);
        }
        return days.subSet(first, false, month.atEndOfMonth(), true).stream().filter(day -> yes(scheme, claim.at(day))).findFirst();
    }

    /** The first month of the year asked about with such a day; the month asked about if it is none of the days on which something changes. */
    YearMonth firstMonth() {
        for (YearMonth month = YearMonth.of(claim.on().getYear(), 1); month.isBefore(YearMonth.from(claim.on())); month = month.plusMonths(1)) {
            if (in(month).isPresent()) {
                return month;
            }
        }
        return YearMonth.from(claim.on());
    }
}
