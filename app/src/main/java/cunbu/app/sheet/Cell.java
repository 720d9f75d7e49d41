package cunbu.app.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell as it was found: text, a number, a day, or nothing. */
public sealed interface Cell {

    Cell BLANK = new Blank();

    /** The cell as a person reads it; empty if it is blank. */
    String text();

    default boolean isBlank() {
        return text().isBlank();
    }

    /** A cell that holds text, or in a CSV file any cell at all. */
    static Cell of(String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    record Text(String text) implements Cell {
    }

    /** A number of a workbook; of more than 15 digits only the first 15 can be trusted. */
    record Number(BigDecimal value) implements Cell {

        @Override
        public String text() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** A number of a workbook that is shown as a date. */
    record Day(LocalDate value) implements Cell {

        @Override
        public String text() {
            return value.toString();
        }
    }

    record Blank() implements Cell {

        @Override
        public String text() {
            return "";
        }
    }
}
