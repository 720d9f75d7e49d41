package cunbu.app.law;

import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A value of the law as the form gives it. Null where nothing was entered.
 *
 * @param value      as it would stand in a law file
 * @param correction whether it is meant to take the place of what the county entered for the same area and day
 */
public record LawDraft(AreaCode area, String parameter, LocalDate fromOn, String value, String source, Boolean confirmed, boolean correction) {
}
