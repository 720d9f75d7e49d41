package cunbu.core.quality;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Whether a village has sent a return for every month, and its returns report the births and deaths that are registered. */
public final class ReturnChecks {

    /** A return is looked for once this day of the following month has come. */
    private static final int DUE_DAY = 15;

    private ReturnChecks() {
    }

    /**
     * @param first the first month for which any village has sent a return
     * @param last  the last such month
     */
    public static List<QualityFinding> of(VillageBook book, YearMonth first, YearMonth last) {
        List<QualityFinding> found = new ArrayList<>(gaps(book, first, last));
        book.returns().values().forEach(each -> found.addAll(events(book, each)));
        return found;
    }

    /** Months that are over since the last one for which anybody has sent a return. */
    public static List<QualityFinding> overdue(AreaCode office, YearMonth last, LocalDate today) {
        YearMonth due = YearMonth.from(today).minusMonths(today.getDayOfMonth() < DUE_DAY ? 2 : 1);
        return new Findings(Subject.of(office, Subject.months(last.plusMonths(1), due.isAfter(last) ? due : last.plusMonths(1)))).when(due.isAfter(last), Check.RETURNS_OVERDUE, last.plusMonths(1), due).all();
    }

    /** One finding for months in a row. */
    private static List<QualityFinding> gaps(VillageBook book, YearMonth first, YearMonth last) {
        List<QualityFinding> found = new ArrayList<>();
        YearMonth from = null;
        int months = 0;
        for (YearMonth month = first; !month.isAfter(last.plusMonths(1)); month = month.plusMonths(1)) {
            boolean missing = !month.isAfter(last) && !book.returns().containsKey(month);
            if (missing && from == null) {
                from = month;
            }
            if (!missing && from != null) {
                found.addAll(new Findings(Subject.of(book.village(), Subject.months(from, month.minusMonths(1))))
                        .when(true, Check.RETURN_MISSING, from, month.minusMonths(1), months).all());
                from = null;
            }
            months = missing ? months + 1 : 0;
        }
        return found;
    }

    private static List<QualityFinding> events(VillageBook book, MonthlyReturn each) {
        long births = book.births().getOrDefault(each.month(), 0L);
        long deaths = book.deaths().getOrDefault(each.month(), 0L);
        return new Findings(Subject.of(each))
                .when(more(each.birthsReported(), births), Check.BIRTHS_NOT_REGISTERED, each.month(), each.birthsReported(), births)
                .when(less(each.birthsReported(), births), Check.BIRTHS_NOT_REPORTED, each.month(), each.birthsReported(), births)
                .when(more(each.deathsReported(), deaths), Check.DEATHS_NOT_REGISTERED, each.month(), each.deathsReported(), deaths)
                .when(less(each.deathsReported(), deaths), Check.DEATHS_NOT_REPORTED, each.month(), each.deathsReported(), deaths)
                .all();
    }

    private static boolean more(Long reported, long registered) {
        return reported != null && reported > registered;
    }

    private static boolean less(Long reported, long registered) {
        return reported != null && reported < registered;
    }
}
