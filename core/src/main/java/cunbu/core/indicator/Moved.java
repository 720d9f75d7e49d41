package cunbu.core.indicator;

import cunbu.core.place.AreaCode;

/**
 * How many registrations moved from one place to another in a period.
 *
 * @param from null if it is only known to be outside; likewise {@code to}
 */
public record Moved(AreaCode from, AreaCode to, long persons) {

    /** Whether these persons came into that area from outside of it. */
    boolean into(AreaCode area) {
        return in(to, area) && !in(from, area);
    }

    boolean outOf(AreaCode area) {
        return in(from, area) && !in(to, area);
    }

    private static boolean in(AreaCode place, AreaCode area) {
        return place != null && place.within(area);
    }
}
