package cunbu.app.intake;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What became of a row. */
public enum Result implements Coded {
    /** In the register now. */
    TAKEN,
    /** In the register now, with something put right: the notes say from what to what. */
    REPAIRED,
    /** There already, with nothing to change. */
    SKIPPED,
    /** Not taken in; nothing of the row is in the register. */
    REFUSED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
