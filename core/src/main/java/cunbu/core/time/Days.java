package cunbu.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Comparisons of days that may be unknown: with an unknown day nothing is before or after anything. */
public final class Days {

    private Days() {
    }

    /** Whether both days are known and the first is later. */
    public static boolean after(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    /** Whether both days are known and the first is earlier. */
    public static boolean before(LocalDate day, LocalDate other) {
        return after(other, day);
    }

    /** Completed years of age on a day; somebody born on 29 February grows older on 1 March of a common year. */
    public static int age(LocalDate bornOn, LocalDate day) {
        return day.getYear() - bornOn.getYear() - (later(bornOn, day) ? 1 : 0);
    }

    /** Whole days between two days, whichever is first. */
    public static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static boolean later(LocalDate bornOn, LocalDate day) {
        return bornOn.getMonthValue() * 100 + bornOn.getDayOfMonth() > day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
