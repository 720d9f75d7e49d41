package cunbu.core.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The eight digits of a day inside an identity number. */
final class IdentityDate {

    private IdentityDate() {
    }

    /** The day, or nothing if the calendar has no such day. */
    static Optional<LocalDate> of(String eightDigits) {
        try {
            return Optional.of(LocalDate.of(number(eightDigits, 0, 4), number(eightDigits, 4, 6), number(eightDigits, 6, 8)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
