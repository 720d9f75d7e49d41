package cunbu.core.payment;

import cunbu.core.award.Amount;
import cunbu.core.award.Verdict;
import java.time.LocalDate;

/**
 * What a case was decided to get in the calendar year of a day.
 *
 * @param amount for the whole year, as it is known on that day; null unless eligible
 */
public record Judged(LocalDate on, Verdict verdict, Amount amount) {
}
