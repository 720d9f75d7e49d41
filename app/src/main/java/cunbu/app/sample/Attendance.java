package cunbu.app.sample;

import cunbu.core.person.Stage;
import java.time.LocalDate;

/** Years at one school; {@code to} is null for whoever is still there. */
record Attendance(Stage stage, String school, LocalDate from, LocalDate to) {
}
