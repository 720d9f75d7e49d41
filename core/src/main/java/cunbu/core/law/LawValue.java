package cunbu.core.law;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A value of the law that the county adds or changes as data; it stands beside the values that the program brings along.
 *
 * @param area      where it holds: the county or one of its townships; a province's text that the program lacks is entered for the county
 * @param parameter {@code topic/name}
 * @param unit      a unit's name, such as {@code CNY/month}
 * @param fromOn    first day on which it holds
 * @param value     as the unit writes it; {@code -} for a repeal
 * @param source    the document that sets it
 * @param confirmed whether the county has seen that document; false: to be confirmed
 * @param enteredOn when it was typed
 */
public record LawValue(RecordId id, AreaCode area, String parameter, String unit, LocalDate fromOn, String value, String source, Boolean confirmed,
                       LocalDate enteredOn) implements Recorded {
}
