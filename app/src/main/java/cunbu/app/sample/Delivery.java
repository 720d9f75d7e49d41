package cunbu.app.sample;

import java.time.LocalDate;

/** A birth as the register counts it. */
record Delivery(Human child, int order, boolean compliant, boolean late, LocalDate reportedOn) {
}
