package cunbu.core.place;

import cunbu.core.history.Coded;
import java.util.Locale;

/** The levels of administration, from the nation down. */
public enum Level implements Coded {
    NATION(0), PROVINCE(2), PREFECTURE(4), COUNTY(6), TOWNSHIP(9), VILLAGE(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** How many leading digits of a 12-digit code name an area of this level. */
    public int digits() {
        return digits;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
