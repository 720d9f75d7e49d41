package cunbu.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole days from the start of {@code from} to the start of {@code until}; {@code until} itself is outside.
 *
 * @param from  first day
 * @param until first day after, later than {@code from}
 */
public record Period(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if the period would be empty */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends on or after the day it starts");
        }
    }

    /** A period named by its first and its last day, both inside. */
    public static Period inclusive(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /** The statistical year: 1 October of the year before to 30 September (annual report, in force since 1998). */
    public static Period statisticalYear(int year) {
        return new Period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 10, 1));
    }

    public LocalDate last() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether any day lies in both. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The same days one year earlier; a last day of February stays one. */
    public Period yearBefore() {
        return new Period(from.minusYears(1), until.minusYears(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** What kind of reporting period this is. */
    public Basis basis() {
        boolean firstOfOctober = from.getMonthValue() == 10 && from.getDayOfMonth() == 1;
        if (firstOfOctober && until.equals(from.plusYears(1))) {
            return Basis.STATISTICAL_YEAR;
        }
        if (firstOfOctober && until.equals(from.plusMonths(6))) {
            return Basis.HALF_STATISTICAL_YEAR;
        }
        if (from.getDayOfYear() == 1 && until.equals(from.plusYears(1))) {
            return Basis.CALENDAR_YEAR;
        }
        return Basis.OTHER;
    }
}
