package cunbu.app.indicator;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Note;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One line behind a number: somebody who is counted or left out, or the total of a village.
 *
 * @param person      whom to look at; null for a village's total, and where the register does not have the person
 * @param name        null for a village's total, and where none is known
 * @param village     where it is counted
 * @param villageName as people call it
 * @param share       how much of the number it is; null for a total that is missing
 * @param reason      why it was left out; null if it was not
 * @param missing     why a village's total is missing; null if it is not
 */
record Line(RecordId person, String name, LocalDate bornOn, AreaCode village, String villageName, BigDecimal share, LeftOut reason, Note missing) {

    /** Whether the name or the village contains what was typed, or the day of birth starts with it. */
    boolean matches(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() || name != null && name.toLowerCase(Locale.ROOT).contains(text) || villageName.toLowerCase(Locale.ROOT).contains(text)
                || bornOn != null && bornOn.toString().startsWith(text);
    }
}
