package cunbu.core.quality;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What a check looks at, so that somebody can go through findings of one sort. */
public enum Topic implements Coded {
    IDENTITY, DATES, FAMILY, LINKS, HOUSEHOLD, MOVES, RETURNS, SHARES;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
