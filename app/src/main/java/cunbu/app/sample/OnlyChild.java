package cunbu.app.sample;

import java.time.LocalDate;

/**
 * What the only child of a rural family with an older certificate does in the calendar year 2009. The days of birth follow from it:
 * school begins on the first of September after the sixth birthday.
 */
enum OnlyChild {
    /** At primary school, or at junior secondary school, in both semesters of the year. */
    PRIMARY_PUPIL(Stock.PRIMARY_PUPILS, 1997, 2002), JUNIOR_PUPIL(Stock.JUNIOR_PUPILS, 1994, 1996),
    /** At primary school since September. */
    FIRST_TERM_PUPIL(Stock.FIRST_TERM_PUPILS, 2002, 2003),
    /** At upper secondary school since September, after a year at home; at junior college since September. */
    UPPER_SECONDARY_ENTRANT(Stock.UPPER_SECONDARY_ENTRANTS, 1992, 1993), JUNIOR_COLLEGE_ENTRANT(Stock.JUNIOR_COLLEGE_ENTRANTS, 1990, 1991),
    /** Under eighteen, and without what a contract would be paid for. */
    OTHER_MINOR(Stock.OTHER_MINORS, LocalDate.of(1992, 1, 1), LocalDate.of(2008, 7, 1));

    /** Who is born on that day or later is not yet at school in 2009. */
    static final LocalDate NOT_YET_AT_SCHOOL = LocalDate.of(2003, 9, 1);
    /** Who is born before was at junior secondary school before 2009, and left it before then. */
    static final LocalDate NO_LONGER_AT_SCHOOL = LocalDate.of(1992, 9, 1);
    /** Who is born before is of age at the end of September; whoever comes of age in the rest of the year is given no certificate. */
    static final LocalDate OF_AGE = LocalDate.of(1991, 10, 1);

    private final Stock stock;
    private final LocalDate from;
    private final LocalDate until;

    OnlyChild(Stock stock, int from, int until) {
        this(stock, LocalDate.of(from, 9, 1), LocalDate.of(until, 9, 1));
    }

    OnlyChild(Stock stock, LocalDate from, LocalDate until) {
        this.stock = stock;
        this.from = from;
        this.until = until;
    }

    boolean mayBeBorn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    Stock stock() {
        return stock;
    }

    /** First day of birth. */
    LocalDate from() {
        return from;
    }

    /** The day after the last day of birth. */
    LocalDate until() {
        return until;
    }

    /** Whether the parents signed the contract of which the scholarships and grants are a part. */
    boolean contract() {
        return this != OTHER_MINOR;
    }
}
