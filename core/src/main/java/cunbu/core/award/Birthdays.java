package cunbu.core.award;

import java.time.LocalDate;

/** When an age is reached. */
final class Birthdays {

    private Birthdays() {
    }

    /** The day on which that many years are completed; whoever was born on 29 February completes them on 1 March where there is no 29th. */
    static LocalDate reached(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
