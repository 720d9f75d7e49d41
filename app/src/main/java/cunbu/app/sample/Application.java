package cunbu.app.sample;

import java.time.LocalDate;

/** What somebody applied for, when the county confirmed it, and the last day that was paid for. */
record Application(String scheme, LocalDate appliedOn, LocalDate confirmedOn, LocalDate paidUntilOn) {
}
