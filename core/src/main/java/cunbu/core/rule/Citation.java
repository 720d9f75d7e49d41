package cunbu.core.rule;

import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * Where a value of the law comes from, and so whatever was answered by it.
 *
 * @param area      the area whose text it is; {@link AreaCode#NATION} for a national one
 * @param document  number or name of the document, as lawyers write it
 * @param from      the day from which the document sets the value
 * @param confirmed false for a value that the county has yet to confirm; the program shows that wherever it cites it
 */
public record Citation(AreaCode area, String document, LocalDate from, boolean confirmed) {
}
