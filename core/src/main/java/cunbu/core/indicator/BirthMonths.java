package cunbu.core.indicator;

import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The births of a period by month and village, with those of the same days a year before.
 *
 * @param undated births of each village whose day is not known, so that they belong to no month
 */
public record BirthMonths(Period period, List<Count> births, List<Count> before, List<Count> undated) {

    /** @param month null where the day of birth is not known */
    public record Count(AreaCode village, YearMonth month, long births) {
    }

    /** One month of an area. @param before births of the same month a year before */
    public record Month(YearMonth month, long births, long before) {
    }

    public BirthMonths {
        births = List.copyOf(births);
        before = List.copyOf(before);
        undated = List.copyOf(undated);
    }

    /** All months that the period touches, also those without a birth. */
    public List<Month> in(AreaCode area) {
        YearMonth last = YearMonth.from(period.last());
        return Stream.iterate(YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Month(month, sum(births, area, month), sum(before, area, month.minusYears(1)))).toList();
    }

    public long undatedIn(AreaCode area) {
        return undated.stream().filter(each -> each.village().within(area)).mapToLong(Count::births).sum();
    }

    private static long sum(List<Count> counts, AreaCode area, YearMonth month) {
        return counts.stream().filter(each -> each.month().equals(month) && each.village().within(area)).mapToLong(Count::births).sum();
    }
}
