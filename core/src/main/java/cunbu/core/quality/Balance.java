package cunbu.core.quality;

import cunbu.core.time.Period;

/**
 * How the registered population of a village changed in a period, counted as the figures count it.
 *
 * @param opening  at the start of the first day
 * @param births   late reports where the office counts them
 * @param movedIn  registrations that came from elsewhere; {@code movedOut} those that left
 * @param closing  at the end of the last day
 */
public record Balance(Period period, long opening, long births, long deaths, long movedIn, long movedOut, long closing) {

    /** What the closing population would be if everything that changed it were recorded once. */
    public long expected() {
        return opening + births - deaths + movedIn - movedOut;
    }

    public boolean holds() {
        return expected() == closing;
    }
}
