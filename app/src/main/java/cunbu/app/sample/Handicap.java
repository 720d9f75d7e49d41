package cunbu.app.sample;

import cunbu.core.person.DisabilityForm;
import java.time.LocalDate;

/** A disability as the federation graded it; {@code to} is null while it lasts. */
record Handicap(DisabilityForm form, int grade, String certificate, LocalDate from, LocalDate to) {
}
