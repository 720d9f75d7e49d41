package cunbu.core.activity;

import cunbu.core.history.Coded;
import java.util.Locale;

/** How far a number can be relied on; in the order in which one makes the other uncertain. */
public enum Qualifier implements Coded {
    EXACT, AT_LEAST, ABOUT;

    /** That of a sum: about if any part is, else at least if any part is. */
    Qualifier and(Qualifier other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
