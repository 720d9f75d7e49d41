package cunbu.app.sample;

import java.time.LocalDate;

/**
 * What somebody applied for, when the county confirmed it, and the last day that was paid for.
 *
 * @param ended why nothing more is paid after that day; null while the benefit goes on
 */
record Application(String scheme, LocalDate appliedOn, LocalDate confirmedOn, LocalDate paidUntilOn, String ended) {
}
