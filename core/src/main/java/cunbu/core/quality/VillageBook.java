package cunbu.core.quality;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.place.AreaCode;
import java.time.YearMonth;
import java.util.Map;

/**
 * What a village has reported month by month, beside what is registered of it.
 *
 * @param births those that were not reported late, by month of birth; a month without any may be left out
 * @param deaths of the registered, by month
 */
public record VillageBook(AreaCode village, Map<YearMonth, MonthlyReturn> returns, Map<YearMonth, Long> births, Map<YearMonth, Long> deaths) {
}
