package cunbu.core.activity;

import cunbu.core.history.Coded;
import java.util.Locale;

/** In what the items of an activity are counted. {@link #AS_SAID}: the item's own words say it. */
public enum ItemUnit implements Coded {
    PERSONS, COUPLES, HOUSEHOLDS, TIMES, SESSIONS, COPIES, SLOGANS, ITEMS, PIECES, BOTTLES, BOXES, ASSOCIATIONS, AS_SAID;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
